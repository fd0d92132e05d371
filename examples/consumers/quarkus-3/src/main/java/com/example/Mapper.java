package com.example;

// [quarkus-3-module]
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import org.communique.jackson2.CommuniqueModule;

@Singleton
public class Mapper implements ObjectMapperCustomizer {

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.registerModule(new CommuniqueModule());
  }
}
// [end]
