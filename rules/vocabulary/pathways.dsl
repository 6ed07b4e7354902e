# Pathways
[condition][]There is a pathway=exists Pathway()
[condition][]At least {n} pathways are on offer=accumulate( Pathway(); $count : count(1); $count >= {n} )
[condition][]At least {n} % of the pathways are open to the target group=accumulate( Pathway( $open : opensToTargetGroup ); $percent : percent($open); $percent >= {n} )
[condition][]At least {n} % of the pathways are tied to a sector partnership=accumulate( Pathway( $tied : sectorPartnership ); $percent : percent($tied); $percent >= {n} )
[condition][]At least {n} % of the pathways lead to credentials on the list=accumulate( Pathway( $listed : credentialsListed ); $percent : percent($listed); $percent >= {n} )
[condition][]Every pathway is open to the target group=forall( $pathway : Pathway() Pathway( this == $pathway, opensToTargetGroup == true ) )
[condition][]Every pathway is taught in the evening, at the weekend, online, partly online or at the workplace=forall( $pathway : Pathway() Pathway( this == $pathway, delivery contains "evening" || delivery contains "weekend" || delivery contains "online" || delivery contains "hybrid" || delivery contains "workplace" ) )
[condition][]Every pathway is paid for by at least {n} funding streams=forall( $pathway : Pathway() Pathway( this == $pathway, fundedBy!.size() >= {n} ) )
[condition][]Every pathway has a public map=forall( $pathway : Pathway() Pathway( this == $pathway, mapPublished == true ) )
[condition][]- tied to a sector partnership=sectorPartnership != "none"
[condition][]- paid for by at least {n} funding streams=fundedBy!.size() >= {n}
[condition][]- with a public map=mapPublished == true

# Steps, entry points and exit points
[condition][]Every pathway has at least {n} steps=forall( $pathway : Pathway() Pathway( this == $pathway, steps!.size() >= {n} ) )
[condition][]Every pathway has at least {n} entry points=forall( $pathway : Pathway() Pathway( this == $pathway, entryPoints!.size() >= {n} ) )
[condition][]Every pathway has at least {n} exit points=forall( $pathway : Pathway() Pathway( this == $pathway, exitPoints!.size() >= {n} ) )
[condition][]There is a pathway with an entry point below college level=exists( Pathway( $entries : entryPoints ) and EntryPoint( level in ("adult-education", "english-language", "high-school") ) from $entries )
[condition][]No step of a pathway is without a credential=not( Pathway( $steps : steps ) and Step( credential == "none" ) from $steps )
[condition][]No step of a pathway is without an occupation=not( Pathway( $steps : steps ) and Step( occupation == "none" ) from $steps )
[condition][]At least {n} % of the exit points of the pathways count towards a next credential=accumulate( Pathway( $exits : exitPoints ) and ExitPoint( $next : stacksInto ) from $exits; $percent : percent($next); $percent >= {n} )
[condition][]At least {n} % of the exit points of the pathways are recognised by industry=accumulate( Pathway( $exits : exitPoints ) and ExitPoint( $recognised : industryRecognised ) from $exits; $percent : percent($recognised); $percent >= {n} )
[condition][]- with at least {n} steps=steps!.size() >= {n}
[condition][]- with at least {n} entry points=entryPoints!.size() >= {n}
[condition][]- with at least {n} exit points=exitPoints!.size() >= {n}
