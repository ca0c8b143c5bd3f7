-- What the reviewer keeps beside the words of a draft: sources of sentences, criteria, answers to checks, the page he reads.
ALTER TABLE letter_draft ADD COLUMN notes json NOT NULL DEFAULT '{}';
