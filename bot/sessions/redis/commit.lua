-- ARGV: holder, now, milliseconds to live, oldest moment kept, channel, owner, lease, sealed state ('' keeps the one
-- before), sealed replies. Gives false when the holder has lost the lock, else the following turn in a list of one.
if redis.call('GET', lock) ~= ARGV[1] then
  return false
end
if ARGV[8] ~= '' then
  redis.call('SET', state, ARGV[8], 'PX', ARGV[3])
end
local first = sequence + 1
for index = 9, #ARGV do
  append(tonumber(ARGV[2]), ARGV[index], '')
end
local last = sequence
redis.call('LPOP', inbox)
attempt = 0
redis.call('DEL', lock)
tell(ARGV[5], first, last, '')
local turn = beginNext(ARGV[7], ARGV[6])
save()

-- A commit cuts off at most a hundred old entries, so that no commit takes long; what still waits is never cut.
local oldest, keepFrom = tonumber(ARGV[4]), turn and turn[1] or last
local function old(entry)
  return entry and tonumber(entry[2][2]) < oldest and tonumber(string.match(entry[1], '^%d+')) < keepFrom
end
if old(redis.call('XRANGE', log, '-', '+', 'COUNT', 1)[1]) then
  for _, entry in ipairs(redis.call('XRANGE', log, '-', '+', 'COUNT', 100)) do
    if not old(entry) then
      break
    end
    redis.call('XDEL', log, entry[1])
    redis.call('HDEL', seen, entry[2][6])
  end
end
return { turn }
