-- What the scripts of a conversation share. Every script gets the same keys, all in one slot.
local meta, inbox, seen, log, lock, state = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5], KEYS[6]

-- The conversation lives for this many milliseconds from now.
local function keep(ttl)
  for _, key in ipairs({ meta, inbox, seen, log, state }) do
    redis.call('PEXPIRE', key, ttl)
  end
end

-- Appends sealed activities to the log, each later than everything before it; gives the first and last sequence.
local function append(now, from, to, digest)
  local known = redis.call('HMGET', meta, 'sequence', 'at')
  local sequence, at = tonumber(known[1] or 0), tonumber(known[2] or 0)
  local first = sequence + 1
  for index = from, to do
    sequence = sequence + 1
    at = math.max(now, at + 1)
    redis.call('XADD', log, string.format('%.0f-0', sequence), 'at', string.format('%.0f', at), 'activity', ARGV[index], 'seen', digest)
  end
  if sequence >= first then
    redis.call('HSET', meta, 'sequence', string.format('%.0f', sequence), 'at', string.format('%.0f', at))
  end
  return first, sequence
end

local function tell(channel, first, last)
  if last >= first then
    redis.call('PUBLISH', channel, string.format('l%.0f:%.0f', first, last))
  end
end

-- Takes a message in, once. Gives whether it was there before, and its sequence.
local function accept(now, digest, index, channel)
  local known = redis.call('HGET', seen, digest)
  if known then
    return 1, tonumber(known)
  end
  local sequence = append(now, index, index, digest)
  redis.call('HSET', seen, digest, sequence)
  redis.call('RPUSH', inbox, sequence)
  tell(channel, sequence, sequence)
  return 0, sequence
end

-- Begins the oldest waiting message under a fresh fencing token; false when nothing waits.
local function beginNext(lease, owner)
  local sequence = redis.call('LINDEX', inbox, 0)
  while sequence do
    local entry = redis.call('XRANGE', log, sequence .. '-0', sequence .. '-0')[1]
    if entry then
      local fence = redis.call('HINCRBY', meta, 'fence', 1)
      local attempt = redis.call('HINCRBY', meta, 'attempt', 1)
      redis.call('SET', lock, string.format('%.0f:%s', fence, owner), 'PX', lease)
      return { tonumber(sequence), fence, attempt, redis.call('GET', state), entry[2] }
    end
    -- The log has lost this message (it was cut by hand): it must not stop the ones behind it.
    redis.call('LPOP', inbox)
    redis.call('HDEL', meta, 'attempt')
    sequence = redis.call('LINDEX', inbox, 0)
  end
  return false
end
