def log = new File(basedir, 'build.log').readLines('UTF-8')

assert log.contains('[INFO] HELD  council | refuse | loan')
assert !new File(basedir, 'target/constat').exists()
