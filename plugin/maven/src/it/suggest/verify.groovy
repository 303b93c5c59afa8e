def log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.any { it == '[INFO] SUGGEST  1 candidate; keep what the articles say, and move it into facts/ · extractor acme-triples 1' }
assert new File(basedir, 'target/constat/suggested/well.facts.yaml').readLines('UTF-8') == [
    '# Candidates from well, found by acme-triples 1. Keep what the article says, and delete the rest.',
    'language: "en"',
    'in: "well"',
    'facts:',
    '  # line 3: The council refused a loan.',
    '  - holds: "council | refuse | loan"',
]
