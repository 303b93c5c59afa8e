def log = new File(basedir, 'build.log').text
assert log.contains('so there is no run to report on; run mvn constat:check first')
assert log.contains('MojoExecutionException')
