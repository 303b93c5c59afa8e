def log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.count { it.startsWith('[INFO] GREEN  3 passed') } == 2
assert new File(basedir, 'target/constat/report.html').isFile()
assert new File(basedir, 'target/constat/report.md').readLines('UTF-8')[0].startsWith('**GREEN** `3 passed')
