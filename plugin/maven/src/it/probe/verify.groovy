def log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.any { it == '[INFO] GREEN  2 of 2 promises kept · extractor acme-triples 1 · 1 article' }
assert log.any { it == '[INFO]   kept      answers: every article is answered in time and true to its text' }
