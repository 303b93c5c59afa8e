def log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.any { it.contains('RED  3 passed (1 unarmed)') }
assert log.any { it.contains('red       gate UNARMED  pom.xml, maxUnarmed  1; expected at most 0') }
