import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.any { it.startsWith('[INFO] GREEN  3 passed') }

def results = new JsonSlurper().parse(new File(basedir, 'target/constat/results.json'), 'UTF-8')
assert results.complete
assert results.assertions*.outcome == ['PASSED', 'PASSED', 'PASSED']
assert new File(basedir, 'target/constat/junit.xml').text.contains('tests="3"')
