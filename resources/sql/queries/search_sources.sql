-- What these contacts (row numbers) are found by besides what lists show of them: the field, and its value as typed.
SELECT c.n, 'contact_point.' || p.kind AS field, p.value
FROM json_each(?1) j JOIN contact c ON c.n = j.value JOIN contact_point p ON p.contact_id = c.id AND p.deleted_at IS NULL
UNION ALL
SELECT c.n, 'contact.' || f.key, f.value
FROM json_each(?1) j JOIN contact c ON c.n = j.value
JOIN json_each(json_object('customer_number', c.customer_number, 'nickname', c.nickname, 'org_name', c.org_name, 'given_name', c.given_name,
  'additional_names', c.additional_names, 'family_name', c.family_name, 'title', c.title, 'industry', c.industry, 'vat_id', c.vat_id,
  'iban', c.iban, 'remark', c.remark)) f
WHERE f.value IS NOT NULL
UNION ALL
SELECT c.n, 'address.' || f.key, f.value
FROM json_each(?1) j JOIN contact c ON c.n = j.value JOIN address a ON a.contact_id = c.id AND a.deleted_at IS NULL
JOIN json_each(json_object('street', a.street, 'po_box', a.po_box, 'postal_code', a.postal_code, 'city', a.city)) f
WHERE f.value IS NOT NULL
UNION ALL
SELECT c.n, f.key, f.value
FROM json_each(?1) j JOIN contact c ON c.n = j.value JOIN affiliation e ON e.person_id = c.id AND e.deleted_at IS NULL
JOIN visible_contact o ON o.id = e.organisation_id
JOIN json_each(json_object('organisation', o.org_name, 'position', e.position)) f
WHERE f.value IS NOT NULL
