def log = new File(basedir, 'build.log').readLines('UTF-8')

assert log.any { it.startsWith('[INFO] GREEN  3 passed') }
assert log.any { it.startsWith('constat:explain') }
assert new File(basedir, 'target/constat/results.json').isFile()
assert !new File(basedir, '${project.basedir}').exists()
