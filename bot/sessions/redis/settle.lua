-- KEYS: the index of waiting conversations. ARGV: conversation, the score it had. Removes it unless it was touched since.
if redis.call('ZSCORE', KEYS[1], ARGV[1]) == ARGV[2] then
  redis.call('ZREM', KEYS[1], ARGV[1])
end
return 1
