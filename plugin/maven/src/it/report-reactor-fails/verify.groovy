import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.any { it.contains('RED  1 of 2 modules is red · 1 failed, 3 passed') }
assert log.any { it.contains('red       ferries: 1 assertion fails') }

def results = new JsonSlurper().parse(new File(basedir, 'target/constat/reactor/results.json'), 'UTF-8')
assert results.gate.red
def markdown = new File(basedir, 'target/constat/reactor/report.md').readLines('UTF-8')
assert markdown[0] == '**RED** `1 of 2 modules is red · 1 failed, 3 passed`'
assert markdown.any { it.startsWith('- **WRONG** `Port Ellery | buy | ferry` `facts/ferry.facts.yaml:4`') }
