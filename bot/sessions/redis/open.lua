-- ARGV: user, milliseconds to live. Gives the user whose conversation it is.
redis.call('HSETNX', meta, 'user', ARGV[1])
keep(ARGV[2])
return redis.call('HGET', meta, 'user')
