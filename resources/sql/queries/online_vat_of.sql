-- The newest answer about the VAT id that a contact has now.
SELECT k.vat_id, k.result, k.checked_at, k.trader, k.trader_address, k.reference
FROM visible_contact c JOIN vat_check k ON k.contact_id = c.id AND k.deleted_at IS NULL AND k.vat_id = kontor_vat_id(c.vat_id)
WHERE c.id = ?1 AND k.result IS NOT NULL ORDER BY k.checked_at DESC, k.id DESC LIMIT 1
