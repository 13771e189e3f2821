-- Commands since then that may have made duplicates which a search until then could not find: what an undo goes back to counts,
-- and merges only if they were before.
WITH RECURSIVE origin(n, kind, undoes) AS (
  SELECT n, kind, undoes FROM command WHERE n > ?1
  UNION ALL
  SELECT c.n, c.kind, c.undoes FROM origin o JOIN command c ON c.n = o.undoes)
SELECT count(*) FROM origin WHERE undoes IS NULL AND (
  kind IN ('contact.create', 'contact.edit', 'contact.edit-many', 'contact.restore', 'contact.unmerge', 'contact_point.add', 'contact_point.edit',
           'contact_point.remove', 'address.add', 'address.edit', 'address.remove', 'affiliation.add', 'affiliation.edit', 'affiliation.remove',
           'quality.normalize', 'value.restore', 'import', 'sample-data', 'sync', 'team.combine')
  OR (n <= ?1 AND kind IN ('contact.merge', 'contact.merge-many', 'contact.delete')))
