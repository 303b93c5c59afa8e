def log = new File(basedir, 'build.log').text

assert log.contains('[ERROR] facts/well.facts.yaml:4:5')
assert log.contains('MojoFailureException')
assert !new File(basedir, 'target/constat').exists()
