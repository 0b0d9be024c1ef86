-- KEYS: also, on a single server, the index of waiting conversations. ARGV: now, milliseconds to live, the sender's id,
-- sealed message, channel, conversation, owner, lease ('' to accept only), what to show when a turn begins.
-- Gives whether it is a duplicate, its sequence and the turn that was begun.
local now, inbound, message, channel, lease, owner = tonumber(ARGV[1]), ARGV[3], ARGV[4], ARGV[5], ARGV[8], ARGV[7]
if KEYS[7] then
  redis.call('ZADD', KEYS[7], now, ARGV[6])
end
local fresh, own, waiting = redis.call('HSETNX', seen, inbound, sequence + 1) == 1, sequence + 1, 0
if fresh then
  append(now, message, inbound)
  waiting = redis.call('RPUSH', inbox, own)
else
  own = tonumber(redis.call('HGET', seen, inbound))
end
local turn = false
if lease ~= '' and waiting == 1 then
  -- The caller has the message itself: it is not sent back.
  turn = beginEntry(own, { 'at', string.format('%.0f', at), 'activity', '' }, lease, owner)
elseif lease ~= '' and redis.call('EXISTS', lock) == 0 then
  turn = beginNext(lease, owner)
end
tell(channel, own, fresh and own or 0, turn and ARGV[9] or '')
save()
keep(now, ARGV[2])
return { fresh and 0 or 1, own, turn }
