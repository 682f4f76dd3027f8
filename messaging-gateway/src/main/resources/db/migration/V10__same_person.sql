-- Every id of one person: the oldest, and all that were merged with it. One SELECT and STABLE, so
-- that the planner puts it into the query that asks.
CREATE FUNCTION same_person(contact uuid) RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT same_as FROM contact_alias WHERE contact_id = contact), contact)
  UNION ALL
  SELECT contact_id FROM contact_alias
  WHERE same_as = coalesce((SELECT same_as FROM contact_alias WHERE contact_id = contact), contact)
$$;
