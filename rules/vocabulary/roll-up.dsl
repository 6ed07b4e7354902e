# How indicators roll up into a criterion, and criteria into the benchmark
[condition][]Every applicable indicator of the criterion is met=forall( $standing : Standing( of == $group.id, applicable != false ) Standing( this == $standing, met == true ) )
[condition][]Every indicator of the criterion is not applicable=forall( $standing : Standing( of == $group.id ) Standing( this == $standing, applicable == false ) )
[condition][]An indicator of the criterion is met or partly met=exists Standing( of == $group.id, atLeastPartlyMet == true )
[condition][]Every applicable criterion of the benchmark is met=forall( $standing : Standing( of == $group.id, applicable != false ) Standing( this == $standing, met == true ) )
[condition][]Every criterion of the benchmark is not applicable=forall( $standing : Standing( of == $group.id ) Standing( this == $standing, applicable == false ) )
[condition][]A criterion of the benchmark is met or partly met=exists Standing( of == $group.id, atLeastPartlyMet == true )
[consequence][]The criterion is met=insert( new Conclusion( $group.id(), "met", drools.getRule().getName() ) );
[consequence][]The criterion is partly met=insert( new Conclusion( $group.id(), "partly-met", drools.getRule().getName() ) );
[consequence][]The criterion is not applicable=insert( new Conclusion( $group.id(), "not-applicable", drools.getRule().getName() ) );
[consequence][]The benchmark is met=insert( new Conclusion( $group.id(), "met", drools.getRule().getName() ) );
[consequence][]The benchmark is partly met=insert( new Conclusion( $group.id(), "partly-met", drools.getRule().getName() ) );
[consequence][]The benchmark is not applicable=insert( new Conclusion( $group.id(), "not-applicable", drools.getRule().getName() ) );
