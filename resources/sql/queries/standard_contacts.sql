SELECT id, id, given_name, family_name, org_name, iban, bic, vat_id FROM visible_contact ORDER BY n
