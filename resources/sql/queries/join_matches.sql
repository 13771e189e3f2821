-- What is still to be combined: definitions of fields and tags before the contacts that have them.
SELECT kind, mine, theirs FROM join_match ORDER BY kind <> 'custom_field', kind <> 'tag', mine LIMIT ?1
