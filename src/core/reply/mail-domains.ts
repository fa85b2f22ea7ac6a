/** Where anybody can have an address: such a domain says nothing about an employer. */
const PUBLIC_DOMAINS: ReadonlySet<string> = new Set(
	`gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com rocketmail.com aol.com icloud.com
	me.com mac.com proton.me protonmail.com pm.me gmx.com gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de posteo.de
	mailbox.org mail.com mail.ru yandex.com yandex.ru bk.ru inbox.ru qq.com 163.com 126.com sina.com foxmail.com naver.com
	daum.net zoho.com fastmail.com fastmail.fm hey.com tutanota.com tuta.com tuta.io tutamail.com orange.fr wanadoo.fr free.fr
	laposte.net sfr.fr bbox.fr libero.it virgilio.it tiscali.it alice.it telenet.be skynet.be ziggo.nl kpnmail.nl xs4all.nl
	btinternet.com sky.com talktalk.net virginmedia.com ntlworld.com blueyonder.co.uk comcast.net verizon.net att.net
	sbcglobal.net cox.net charter.net bellsouth.net earthlink.net rediffmail.com maktoob.com seznam.cz wp.pl o2.pl interia.pl
	onet.pl bluewin.ch terra.com.br uol.com.br bol.com.br telefonica.net duck.com`.split(/\s+/),
);

/** Families with a domain per country: yahoo.fr, hotmail.co.uk. */
const PUBLIC_FAMILY = /^(?:yahoo|hotmail|outlook|live|gmx|yandex|ymail)\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/;

/** Programs through which companies keep track of applicants, and book appointments: the domain is not the employer's. */
const TRACKING_DOMAINS: readonly string[] =
	`greenhouse.io greenhouse-mail.io lever.co ashbyhq.com myworkday.com myworkdayjobs.com workday.com icims.com
	smartrecruiters.com jobvite.com successfactors.com successfactors.eu taleo.net breezy.hr breezy-mail.com applytojob.com
	calendly.com workable.com workablemail.com teamtailor.com teamtailor-mail.com recruitee.com personio.de personio.com
	bamboohr.com jazzhr.com bullhorn.com pinpointhq.com welcomekit.co softgarden.io indeed.com indeedemail.com linkedin.com
	goodtime.io modernloop.io`.split(/\s+/);

export const domainOf = (address: string): string => address.slice(address.lastIndexOf("@") + 1).toLowerCase();

/** True for the domain itself and for one below it. */
export const isWithin = (domain: string, parent: string): boolean => domain === parent || domain.endsWith(`.${parent}`);

export const isPublicDomain = (domain: string): boolean => PUBLIC_DOMAINS.has(domain) || PUBLIC_FAMILY.test(domain);

/** True for an address of a program that many employers send through. */
export const isTrackingSender = (address: string): boolean =>
	TRACKING_DOMAINS.some((parent) => isWithin(domainOf(address), parent));
