def log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.count { it.endsWith('Tests run: 18, Failures: 0, Errors: 0, Skipped: 1') } == 6
assert !log.any { it.contains('SLF4J') }

def suite = new groovy.xml.XmlSlurper().parse(new File(basedir, 'target/surefire-reports/TEST-com.acme.news.FerryFactsTest.xml'))
def names = suite.testcase.collect { it.@classname.text() + ' ' + it.@name.text() }
assert names.contains('com.acme.news.FerryFactsTest never: The harbour board accepts a second offer')
assert names.contains('com.acme.news.FerryFactsTest Hélène Vasseur rejects the project')
assert names.contains('com.acme.news.FerryFactsTest$In_french Two neighbouring municipalities support the project')
assert names.toSet().size() == 13
assert new File(basedir, 'target/constat/junit/com.acme.news.FerryFactsTest.json').text.contains('"id" : "board-rejects"')
