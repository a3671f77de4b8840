package io.vibhava.web.http;

/// What a request wants to do. `GET` changes nothing.
public enum Method {
  GET,
  POST,
  PUT,
  PATCH,
  DELETE
}
