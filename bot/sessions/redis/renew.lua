-- ARGV: holder, lease. Gives 1, or 0 when the holder has lost the lock.
if redis.call('GET', lock) ~= ARGV[1] then
  return 0
end
return redis.call('PEXPIRE', lock, ARGV[2])
