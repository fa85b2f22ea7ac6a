const WORDS = `
onboarding onboarded upskilling upskill reskilling fintech edtech healthtech devops backend frontend
fullstack dashboarding roadmap roadmaps wellbeing telehealth telemedicine cybersecurity chatbot chatbots
geospatial ecommerce touchpoint touchpoints offboarding microservice microservices triaging deprioritise
deprioritize scalable cofounder cofounded impactful mentee mentees phlebotomy learnings kanban
idempotency anonymized anonymised anonymize anonymise pseudonymised pseudonymized copywriting
benchmarking upsell upselling crowdsourcing coworking runbook runbooks autoscaling serverless
tokenization tokenisation dockerized changelog repo repos codebase codebases toolchain middleware
multithreading async observability uptime schemas subquery subqueries dataframe dataframes lookups
wireframe wireframes wireframing mockup mockups inclusivity neurodiversity neurodivergent skillset
skillsets catheterisation cannulation resus meds tracheostomy summative telematics omnichannel rebrand
rebranding rebranded gamification rollout rollouts walkthrough walkthroughs whiteboarding standup
standups decarbonisation decarbonization microgrid upcycling eco collegial reimagine signup signups wifi
helpdesk screencast screenshare videoconference livestream hackathon hackathons traineeship preprint
transcriptomics proteomics bioinformatics reproducibility explainability interpretability overfitting
underfitting hyperparameter hyperparameters dataviz geocoding geolocation parametrization
personalization personalisation barcode barcodes
`;

/** Words of working life that both English dictionaries miss, in lower case. Each was looked up before it came in. */
export const WORKING_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
