-- ARGV: now, milliseconds to live, user. Gives the user whose conversation it is.
redis.call('HSETNX', meta, 'user', ARGV[3])
keep(tonumber(ARGV[1]), ARGV[2])
return redis.call('HGET', meta, 'user')
