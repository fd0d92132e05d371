// Without PostgreSQL the project is skipped. The message goes to the terminal, not to the log of the project.
boolean installed = new File('/usr/lib/postgresql').listFiles()?.any { new File(it, 'bin/initdb').exists() } ?: false
if (!installed) {
  new PrintStream(new FileOutputStream(FileDescriptor.out), true).println(
      "SKIPPED ${basedir.name}: PostgreSQL is not installed; on Debian, run: apt-get install postgresql")
}
return installed
