def log = new File(basedir, 'build.log').readLines('UTF-8')

assert log.count('[INFO] Constat checks nothing: constat.skip is true.') == 3
assert log.count('[INFO] Constat checks nothing: skipTests is true.') == 1
assert !new File(basedir, 'target/constat').exists()
