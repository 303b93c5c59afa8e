def log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.any { it.endsWith('Tests run: 1, Failures: 0, Errors: 0, Skipped: 0') }
assert !log.any { it.contains('SLF4J') }
