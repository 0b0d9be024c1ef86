-- ARGV: holder. The attempt does not count.
if redis.call('GET', lock) == ARGV[1] then
  redis.call('DEL', lock)
  attempt = attempt - 1
  save()
end
return 1
