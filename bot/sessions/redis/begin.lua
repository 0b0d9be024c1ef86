-- ARGV: lease, owner. Gives the turn that was begun.
if redis.call('EXISTS', lock) == 1 then
  return false
end
return beginNext(ARGV[1], ARGV[2])
