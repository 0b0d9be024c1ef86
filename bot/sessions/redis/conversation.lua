-- What the scripts of a conversation share. Every script gets the same keys, all in one slot. The figures of a
-- conversation are read once here and written once by save(): a turn's cost is mostly the number of these calls.
local meta, inbox, seen, log, lock, state = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5], KEYS[6]
local figures = redis.call('HMGET', meta, 'sequence', 'at', 'fence', 'attempt', 'kept')
local sequence, at, fence = tonumber(figures[1] or 0), tonumber(figures[2] or 0), tonumber(figures[3] or 0)
local attempt, kept = tonumber(figures[4] or 0), tonumber(figures[5] or 0)

local function save()
  redis.call('HSET', meta, 'sequence', sequence, 'at', at, 'fence', fence, 'attempt', attempt, 'kept', kept)
end

-- The conversation lives for this many milliseconds from now. An hour more or less is not worth the calls of every turn.
local function keep(now, ttl)
  if math.abs(now - kept) < 3600000 then
    return
  end
  kept = now
  save()
  for _, key in ipairs({ meta, inbox, seen, log, state }) do
    redis.call('PEXPIRE', key, ttl)
  end
end

-- Appends a sealed activity to the log, later than everything before it.
local function append(now, activity, inbound)
  sequence = sequence + 1
  at = math.max(now, at + 1)
  local id = string.format('%.0f-0', sequence)
  redis.call('XADD', log, id, 'at', string.format('%.0f', at), 'activity', activity, 'seen', inbound)
end

-- Tells those who watch what has been logged and what is shown in passing after it.
local function tell(channel, first, last, shown)
  if last >= first then
    redis.call('PUBLISH', channel, string.format('l%.0f:%.0f%s', first, last, shown))
  elseif shown ~= '' then
    redis.call('PUBLISH', channel, shown)
  end
end

-- Begins a waiting message whose log entry is known, unless somebody holds the lock.
local function beginEntry(head, entry, lease, owner)
  local holder = string.format('%.0f:%s', fence + 1, owner)
  if not redis.call('SET', lock, holder, 'NX', 'PX', lease) then
    return false
  end
  fence = fence + 1
  attempt = attempt + 1
  return { head, fence, attempt, redis.call('GET', state), entry }
end

-- Begins the oldest waiting message under a fresh fencing token; false when nothing waits or somebody is at it.
local function beginNext(lease, owner)
  local head = redis.call('LINDEX', inbox, 0)
  while head do
    local entry = redis.call('XRANGE', log, head .. '-0', head .. '-0')[1]
    if entry then
      return beginEntry(tonumber(head), entry[2], lease, owner)
    end
    -- The log has lost this message (it was cut by hand): it must not stop the ones behind it.
    redis.call('LPOP', inbox)
    attempt = 0
    head = redis.call('LINDEX', inbox, 0)
  end
  return false
end
