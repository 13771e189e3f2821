-- What tells contacts apart, of all that are in sight.
SELECT n, id, kind, given_name, additional_names, family_name, name_suffix, nickname, org_name, salutation, gender, birthday,
  customer_number, vat_id, tax_number, iban FROM visible_contact ORDER BY n
