-- What the derived row of one visible contact is made of.
SELECT c.n, c.kind, c.salutation, c.title, c.given_name, c.additional_names, c.family_name, c.name_suffix, c.nickname,
  c.org_name, c.customer_number, c.industry, c.vat_id, c.iban, c.remark,
  (SELECT max(l.occurred_at) FROM activity_link l JOIN activity a ON a.id = l.activity_id
    WHERE l.record_id = c.id AND a.deleted_at IS NULL AND a.kind <> 'system'),
  (SELECT min(t.due_on) FROM task t WHERE t.contact_id = c.id AND t.done_at IS NULL AND t.deleted_at IS NULL)
FROM visible_contact c WHERE c.id = ?1
