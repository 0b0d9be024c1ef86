-- ARGV: lease, owner. Gives the turn that was begun.
local turn = beginNext(ARGV[1], ARGV[2])
if turn then
  save()
end
return turn
