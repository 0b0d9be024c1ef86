-- ARGV: now, milliseconds to live, digest of the sender's id, sealed message, channel, owner, lease ('' to accept only).
-- Gives whether it is a duplicate, its sequence and the turn that was begun.
local duplicate, sequence = accept(tonumber(ARGV[1]), ARGV[3], 4, ARGV[5])
keep(ARGV[2])
if ARGV[7] == '' or redis.call('EXISTS', lock) == 1 then
  return { duplicate, sequence, false }
end
return { duplicate, sequence, beginNext(ARGV[7], ARGV[6]) }
