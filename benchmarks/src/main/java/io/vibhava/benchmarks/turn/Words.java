package io.vibhava.benchmarks.turn;

import java.util.List;

/// Plain words that texts are made of.
final class Words {

  static final List<String> PLAIN =
      List.of(
          """
          apple anchor attic autumn bakery balcony bamboo barrel basket beach bicycle birch blanket boat bottle \
          bread breeze bridge brother bucket butter button cabin candle canyon carpet castle cellar cherry chimney \
          church cinema clock cloud coast coffee copper cottage cousin cradle creek curtain daisy desert diary \
          dinner doctor dolphin drawer eagle engine evening falcon farmer feather fence ferry festival fiddle \
          flower forest fountain friend garden garlic ginger glacier granite guitar hammer harbour hazel hedge \
          helmet honey island jacket jasmine jigsaw journal jungle kettle kitchen kitten ladder lagoon lantern \
          lemon letter library lilac lobster magnet mango marble market meadow melon mirror monsoon morning \
          mountain museum needle nephew notebook oak ocean olive onion orchard otter paddle palace parcel parrot \
          pasture pebble pepper piano picnic pigeon pillow planet pocket pond porch potato pottery prairie quarry \
          quilt rabbit railway raincoat raven recipe ribbon river rocket saddle salmon sandal satchel sawmill \
          school shadow shelter shoulder silver sister sketch skylark snow soup sparrow spoon square stable station \
          stone storm stove street summer sweater table teapot temple theatre thunder ticket tomato tower train \
          tulip tunnel turtle uncle valley vanilla velvet village violin wagon walnut waterfall wheat willow \
          window winter wood workshop yard\
          """
              .split(" "));

  private Words() {}
}
