// One import, undo or foreign change.
CREATE (v:Vorgang)
SET v = $vorgang
