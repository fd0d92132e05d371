/** A program of a user's, as a module. */
module com.example.modulepath {
  requires org.communique.analysis;
  requires org.communique.jackson;
}
