def log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.any { it ==~ /\[INFO\] MUTATE  \d+ of 12 damages noticed \(\d+ %\) · 3 assertions, 1 article/ }
assert log.any { it == '[INFO]   damage    subject: 2 of 2 noticed' }
assert log.any { it == '[INFO]   damage    polarity: 2 of 2 noticed' }
