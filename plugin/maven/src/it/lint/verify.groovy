def log = new File(basedir, 'build.log').readLines('UTF-8')

assert log.contains('[INFO] GREEN  1 article, 3 assertions, all readable')
assert !new File(basedir, 'target/constat').exists()
