-- ARGV: holder. The attempt does not count.
if redis.call('GET', lock) == ARGV[1] then
  redis.call('DEL', lock)
  redis.call('HINCRBY', meta, 'attempt', -1)
end
return 1
