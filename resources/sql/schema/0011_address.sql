-- Who lives at an address: an import asks for each row that has no number. The words of most streets are in the addresses of
-- hundreds of thousands, so the full-text index took up to half a second for one row of a large file.
CREATE INDEX address_by_street ON address(street, postal_code);
