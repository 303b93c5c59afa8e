def log = new File(basedir, 'build.log').text

assert log.contains('[ERROR] nothing to explain: no assertion is named.')
assert log.contains('[ERROR] Write mvn constat:explain -Dconstat.assertion=')
assert log.contains('MojoExecutionException')
