-- KEYS: the document. ARGV: eTag it must have ('' for any), its new eTag, sealed content. Gives 1 when written.
if ARGV[1] ~= '' and redis.call('HGET', KEYS[1], 'eTag') ~= ARGV[1] then
  return 0
end
redis.call('HSET', KEYS[1], 'eTag', ARGV[2], 'content', ARGV[3])
return 1
