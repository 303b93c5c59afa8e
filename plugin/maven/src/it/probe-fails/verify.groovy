def log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.any { it.contains('RED  0 of 2 promises kept · extractor acme-triples 1 · 2 articles') }
assert log.any { it.contains('BROKEN    answers: ') }
assert log.any { it.contains('the evidence "The council took the loan." is not in the article') }
assert log.any { it.contains('polarity  is supplied, and not declared') }
