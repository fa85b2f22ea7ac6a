import arrowLeft from "lucide-static/icons/arrow-left.svg?inner";
import award from "lucide-static/icons/award.svg?inner";
import calendarDays from "lucide-static/icons/calendar-days.svg?inner";
import check from "lucide-static/icons/check.svg?inner";
import chevronDown from "lucide-static/icons/chevron-down.svg?inner";
import chevronRight from "lucide-static/icons/chevron-right.svg?inner";
import cloud from "lucide-static/icons/cloud.svg?inner";
import copy from "lucide-static/icons/copy.svg?inner";
import download from "lucide-static/icons/download.svg?inner";
import ellipsis from "lucide-static/icons/ellipsis.svg?inner";
import eyeOff from "lucide-static/icons/eye-off.svg?inner";
import fileText from "lucide-static/icons/file-text.svg?inner";
import flag from "lucide-static/icons/flag.svg?inner";
import hourglass from "lucide-static/icons/hourglass.svg?inner";
import info from "lucide-static/icons/info.svg?inner";
import mail from "lucide-static/icons/mail.svg?inner";
import messageSquare from "lucide-static/icons/message-square.svg?inner";
import newspaper from "lucide-static/icons/newspaper.svg?inner";
import notebookPen from "lucide-static/icons/notebook-pen.svg?inner";
import phone from "lucide-static/icons/phone.svg?inner";
import plus from "lucide-static/icons/plus.svg?inner";
import printer from "lucide-static/icons/printer.svg?inner";
import route from "lucide-static/icons/route.svg?inner";
import scale from "lucide-static/icons/scale.svg?inner";
import search from "lucide-static/icons/search.svg?inner";
import send from "lucide-static/icons/send.svg?inner";
import settings from "lucide-static/icons/settings.svg?inner";
import share from "lucide-static/icons/share-2.svg?inner";
import smartphone from "lucide-static/icons/smartphone.svg?inner";
import sun from "lucide-static/icons/sun-medium.svg?inner";
import triangleAlert from "lucide-static/icons/triangle-alert.svg?inner";
import users from "lucide-static/icons/users.svg?inner";
import wifiOff from "lucide-static/icons/wifi-off.svg?inner";
import x from "lucide-static/icons/x.svg?inner";

/** The icons in use, drawn by Lucide (ISC). */
export const icons = {
	award,
	arrowLeft,
	calendarDays,
	check,
	chevronDown,
	chevronRight,
	cloud,
	copy,
	download,
	ellipsis,
	eyeOff,
	fileText,
	flag,
	hourglass,
	info,
	mail,
	messageSquare,
	newspaper,
	notebookPen,
	phone,
	plus,
	printer,
	route,
	scale,
	search,
	send,
	settings,
	share,
	smartphone,
	sun,
	triangleAlert,
	users,
	wifiOff,
	x,
} as const;

export type IconName = keyof typeof icons;
