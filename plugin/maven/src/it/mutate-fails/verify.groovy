def log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.any { it.contains('unguarded well  council | refuse | loan') }
assert log.any { it.contains('red       gate noticed damages  constat.minNoticed (50 %); expected at least 90 %') }
