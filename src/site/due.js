(function(u){var n=new Date,t=Date.UTC(n.getFullYear(),n.getMonth(),n.getDate()),w;
try{w=new Intl.RelativeTimeFormat(document.documentElement.lang,{numeric:"auto",numberingSystem:"latn"})}catch(e){}
document.querySelectorAll("time[data-due]").forEach(function(e){var d=Math.round((Date.parse(e.dateTime)-t)/864e5),s=document.createElement("span"),x=u[d<0?0:d>0?2:1];
if(isNaN(d)||!(x||w))return;s.textContent=" ("+(x?x.replace("{days}",Math.abs(d)):w.format(d,"day"))+")";s.className=d<0?"d late":"d";e.after(s)})})
