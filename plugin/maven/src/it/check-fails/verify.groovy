import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
assert log.contains('[ERROR] RED  1 failed')
assert log.contains('MojoFailureException')
assert !log.contains('\tat org.constat')

def results = new JsonSlurper().parse(new File(basedir, 'target/constat/results.json'), 'UTF-8')
assert results.summary.failed == 1
