def log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.count { it.endsWith('Tests run: 18, Failures: 0, Errors: 0, Skipped: 1') } == 6
assert !log.any { it.contains('SLF4J') }

// Before 3.6, Surefire writes what runs around a nested class into the report of that class, under its right name.
def reports = new File(basedir, 'target/surefire-reports').listFiles().findAll { it.name.endsWith('.xml') }
def cases = reports.collectMany { new groovy.xml.XmlSlurper().parse(it).testcase.list() }
def names = cases.collect { it.@classname.text() + ' ' + it.@name.text() }
assert names.contains('com.acme.news.FerryFactsTest never: The harbour board accepts a second offer')
assert names.contains('com.acme.news.FerryFactsTest Hélène Vasseur rejects the project')
assert names.contains('com.acme.news.FerryFactsTest$In_french Two neighbouring municipalities support the project')
assert names.toSet().size() == 18
assert new File(basedir, 'target/constat/junit/com.acme.news.FerryFactsTest.json').text.contains('"id" : "board-rejects"')
