import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.count { it == '[INFO] GREEN  2 modules · 4 passed' } == 2
assert log.any { it.startsWith('[INFO]   GREEN     ferries  1 passed · extractor acme-triples 2') }
assert log.any { it.startsWith('[INFO]   GREEN     wells  3 passed · extractor acme-triples 1') }

def reactor = new File(basedir, 'target/constat/reactor')
def results = new JsonSlurper().parse(new File(reactor, 'results.json'), 'UTF-8')
assert !results.gate.red && results.complete
assert results.summary.assertions == 4
assert results.modules*.module == ['wells', 'ferries']
assert results.assertions*.module == ['wells', 'wells', 'wells', 'ferries']
assert new File(reactor, 'report.md').readLines('UTF-8')[0] == '**GREEN** `2 modules · 4 passed`'
def page = new File(reactor, 'report.html').getText('UTF-8')
assert page.contains('"wells/facts/well.facts.yaml:4"') && page.contains('"ferries/ferry"')
