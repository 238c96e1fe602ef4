"""The PI System as a Spark data source, in one file that needs no other file of the project.

Made by `make generate`. `register_lakeflow_source` makes format ``lakeflow_connect`` known to a session, on the driver
and in its workers alike, though none of them can import this file: the classes go there by value, and with them the
connector's modules, which `ARCHIVE` holds.
"""

from __future__ import annotations

from typing import Any

#: JSON of file name to text, compressed by bzip2, as base 85.
ARCHIVE = """
LRx4!F+o`-Q(0hv<0Ayxy8nP?L_`38|NsC0|NsC0|NsAD*WU4b>Fme?fKIn;pvci~-8%p(q*YT>Hm=*YwLRO9dfhj6Q+=~q$9-P->zh+|bnQ?U^Xt2F+uNnz
dGE9DyiivFc}gWAXf;Xz0jx;Pwr1`JM0?Hw^m#ilPz?r@8{XhO07PD3&48<{blS$Pw6<tapalRqM-9-a5c@ZKoIwaxJ@xl`3dGTUy66fEKDaupgKxJ7*@5Ur
-)G*>1p=#PqPAqI0N5G>>8?Ft&4!9JGi^4rKuD<q*xJx2GR?3}fPM9Ncc2;yea@~F1qx6qfdmv4Mz_0wD!Ml8Z~!=pDy?cCbLzc4ee!+V!{+X}jb&OW?cUkj
cmkw_+a(G>1KU)HLQsOL_S#}8N)pxp00006y|6k70YN|jpa1{{==Sc0L)R{y?=<GvGyn!{0i!?zLt4;KP-=hx2b&jQ2i{-{*0y>g5~M+McUNNVUE1TLrByLm
m90?P_jDEI?%Mk}>p%}DNvv$9U7{UbKy^vXP#7M^N3SF#_p_>jNTda@qeq?Zg0)pgZ++dmZJp`wm;*ao8yH7+>qpMezFFI+xz03sJ+y6_09lG8RZ&_RWYUXT
Mn))svqJZ+^n2{vVu#;c>1~f0PJ^~l$8*MY_unqko5#7}K0p8fH)D(Mdi(9s)vIbTA|*ib6zm@{3*ZSU^2eUq`|fg+&yDciRegPO5sb4)oA0g5%QS?Gec1cA
y^IRN&Vb3F8Wj-x*8?^N?X{|jSG(=^KKV6^u*p)O2>=Xk-H$*X?;H-dW$xV2miyA}9@}2s#*{rZ5~_--or6Q)Gu#H>5}!({cFuQb=txCkcNtZ^@#kM`r_*kL
4n*#=s;JGQb~u6n(9pRXAZ^ofOSpO4!(>(KGpBQ=q9F_n86_xlidHV+gLRg$GH$wdWi?&K-M!}laPT^!t$UOW3RA01qgB?L1=#B|X{Png^I`8BZ@s<e9`Npc
Z~$}Hee0dswhhbd9_stnu<o~1bZEi}16rspD^0ylvv$-4wv>Hz6-jke$SXrYN<|BD&QNLu+Ft8?ueXo3?0vyN=iX<|0Nn<SgS@+DjEJEtVeOxHSIaa>(WD{X
CuVnIm|ml)lc!BpcFpAgUbLtKUrs)Jg=Sv7eLnhMbtynliSM1&H{TXA(+Ag8*qypg+DlmIG#V%}=N9d(tg@)8U{M2Q5I`szb=?$Zw!i=ZWzHy<AOJb63}{Gd
)>+uIb8BTw?*k%$J?^S(%Ah91+O@v>)i!3~??sp*37}H@oKBfi%^yw2x~aN^VzfT&J?6$k>$f{|%2U8mr<s>+VYb^+v>mtCyDHC0H%gY<cHtX=Ks`JM)*gTj
d`8)|L`AG%67N0l9y+Zo*PXbPFpAqYts>myU2D7D%-yb#yFCEo)6^jpO=JKwtz^O?jhdFWJ8FvQ&;<Y*(KjbMfIZ#{PMKDimcR_FOSbji&>oZv-nYGjsT~7B
Lxe>gv1rW<5o0FcF6``$D8<~n7MG@U9zEQ9AWfOD@3)K4m4F$T00001q4h-qB7s56KvyZrlyp$+ZQD^SS(vuA*LDMRN`+2HQbBg@tAGUn00h@?9{QC>-(AEd
vo_JPGa;c9AY-Grk`k2Bs*nnyQA#0333Soel~bMfc%gJXrtR0U_HAtf9mAHVbphJXpvz40YhF`U`?nRWwWC|H!QKN(Rl4f57g~1??Y_6Oy}Ytl%AOnEr=Ioo
%EokcRGoU`(Q0a{ySeoFzVB^b*dhRS8rw#d?hm_1(A>P-2h+zXwqBX-fydBSd~$oQ8M56E5#>#LhOmVd*{V2JxN17k9nG{>Wg@L--F*4R&~I9H`=_ZEt)vC4
jUZ-4lP#@<7KAs4VWueqhSiM3%Waz!YWuzsQ6iMC^WEpXecb4bQl7WmgP@>kpddm51OSGBB*082hJtC4s(LWgX^{_72AD)45QHJArc-IDl|8Annr$^T8$@V&
YBr-l003wbXp&MWf@+_&QTn6WiJF7;4H34f=mgLJ42+nWG-v=2l93SwHkwV8%6N>EYMzw!Jx|peX-`v6NwSYqLFxhO0B8UZs6-PW1OR{&Kqid_g!M9HXe4TR
Ps*Bjh`<tQA`pQBVFbttplMG`B|k!9Pe+m@+eH9-RC=0vnm)ctiv);){|Qtuf7b{i51a$2077V$5ebA)8UQF!C{RSC1tKU=WFQDb^X?QAr6L3oQb|!-6hc`7
SVTopf9?V(h<*S0U;EjN)w!6N`nPwYwgMle4nHfR{>=ZayV+GQ<Ko2@I2?ARg)emf$JbB)w*kGYf9t(y%)Fvm)Ib2W|LG~q3Pvw~{>N&@Iqm;jkNW<4*^Z%s
>WLroBb8tOwi)Bd{*UOsY(694UIW@5PRm1f7Z3f7=yeI*J}EGDFaLMH8>~OC;&|a+t|(AJX3&ud(PYs6`v0}8-vvL(J$?A0{YdPAc)nZbdlE-Ak&z#7`0n~W
anTunxQ*Nme^ie$m_iL=Q~jWBQ~3xT=pX!@ul4(?`6@Z$=gS)~@B7HR@=+Uw3Q-n$elvV|`fwUGEgg>kJGDxb78cT$)VAzbGL>dITnx9UL4?Her=~}b_bfix
-`Tqprr<W8JmL)|-{t9OwD$GbP5CPI9fIF+)K3$)TxEB}=DqI0r&JC*zq=yMO~NuQwllurWL%j<+A&t`aMN~d2mj}b3<!zRvCtC+8TByPhxT<``A@eRW1CRv
tWP1I+}Xr89IqxPGZ<Zh|H(w2XhtHwZ{IPqu)m8YvY?stX?=doFD_J-LG(m3#0U_h3cmhG)Kt3IVhY~ZhhZyTs(H=QZSL|%&~#zsmPq>k*}wO{<@o_k=hxmc
1~-!n{eSXwMj!cGf(Q&hwp3m+b-wS(IdkOEh5vBma^R95{wxO7|3Z^rDf9q!0E7qxCcCgeG$b@+Oa6BM@1XoE{yvNNb{#4+vRC+ll>gUxp-(jWv^sV4|KkGk
9_-wI_xtOfTxPT-01YS#gS&y#ZuXJ4tV2-fyLtD%{(buM&i3ik|DVItds}r)XOQl_d38ATcF_kVLiS##ecfa0fI@~~s-bB3kj%f3bsi9`su!jyM}PB)4vI$<
uS!6FQ@V4dWc`ve$~@&2@Tp@}JsqJ=pkB!Wd8lSyRN;_XS^jzt@7&~EU+4D(@Asl|+}}dnAmZ+C<gaQ39uMiqwikc^KmZax=g7svs73MhjiCE$a=-wOo;|!v
<e(NM3Uuzw#d4~EqcPdBMeGR}h5j9y2qbVQC}m%PQWzB!i||mOoI6Ku!|?xr@bCW)*n52RA6jYOEH9-gS<}6EEW0Tya*7)hKR@ilp(|1yDs#oEBr6H6VS<fn
+y1*T{yN9?;P8Lz{f}m%A}EUU?$*4!aC!!_&W@1rjY88!u@dE&g-6{pH+u>&Ea72(n67FFpdY{OKpHoh@!NqT!ogzfff)a=20qT1A({x#k)a^@4I#ngC*6Sl
h6d^f4q*MtabT8(VWiS1db3F;kaU8f2qi96yE$lg8XC;LRJ&ebmB&>bakdSQOY<L?T2Nc|iCVlUAURXd9H6*=|4YmePay{$w^2^1ZGG=EOhvF|?wx1+J^H%N
sj_^fmyLewDvb1$&t3Np&t*`+tuW~IsS6Db*@!^^h_tdd@+)HE6kDT!I&~a}UP?9}e)|mq=5T;IaSIHtP!t&EsT}m&ZUWe%bp;cU?4{OX5*%&hrhn*xlI0QB
|DgYFF5rBr5Prq<@#o<_YCj(&XcV8FYU%bLxZ8hV^va+KcIylrLbt!#>D=wg#h3!xZ;JE%7MQXf097ELZVeglVt=9iw=_8IughZ~;?RH1rgpovIbD^#4gY`n
g>H3vNrs>xjZ1*5v4W&EI{sh2*P<*nYch-EdReFP`>Fa{`fdH)5DtYA_Rp{WlGmQ6_?YtrthM?-xoiJ7U9eR}fo2IVfNVdPe$gBPj6CqxDU3t=EhE{OyfQ<N
Jh%Pl_-_F|v*_OUCrLfxL&;F>HRbr-)ZNRMF7VgaRDb<Gp9f3mdTisv&=HgV9HoIN3QDk0z)1a22mcI%C(zEH)Sx_8p0Y4uh8DthlKQBZ1>_$#TR<F*W!4Wl
kSK_SB`CQJgk#zLf-R|-*!SjoT#!0n!Ts95m(b39xwj`rW3RufU;}wW3|=X0l?niq0ze6d5|w^<X)bd!{r1bs*meGX@OjsPx$yY#&kbXjS#>DV8$zaLR)|)$
(;%>!bl~{)Fbma(EENyctnbw?AmQ-*t`*R#jpQ>~&)N5i-+V9%EK$~qg(D@y5|x`i@HMXd8zvdx){R(}e#tHwP~#;yps<yxO(6BA;hub9*A(BiCbST(I<_H<
_K=2I1tw7qBeZ|3`=FJY4Tb{O#cmBsx6$lf-`$2I9M2+pDGm#+TmYlG`#Q9SJNs67Zs%YR#ojf2j8e;cvGRBMJu~F#`(!;^KMX-(zjovQw{Fh8K-^h`50(9P
i`&w{L`67Bd1!S<1axx1H4lMRD-)_BD(gbU9^OpeW`sj0(nd<5tNd0@*3_mApA?KRkiRHa#r14*{M9k>WtZANyD_T-u>+gKH#q4MM=1`-v=BgRQjVOZwJMTF
P2^BVK(iny$X>CL3MR@VDii9{VYq1&ED7uB<>$p|epcTP*Q75wZw7|qhm~k`NEYd4ND{S%5FiapkjiXUNRmM(#k^w7L?UQzQV0Xa;}%&I7Ku<=IQ88OdenS8
JV@UB_Ux)teT#KItbzv1s|6s2%dp`4OF4k<<`Za;iA0`!qQ)Q#tqi%R3gf_r=>cZMeOrfW^k$Oqhj(VkgU2OwX;H;cf=Oi$7i1&3zXejy(KfxZ%}V}7LkuvO
#8blxFF1RM8nB^Z3u~=iVZ5Y+Lxrj~8rLO4I^wu!k{5?qt+QiRZMcT{EE6sK${kOZFM!(~5%>FlHT^;HI=cr{Rt#{@uLz3U+E<I<Jr!&#v+tRafW0x)^v+<2
5cXF#Z-2kl`bWRz^?bgy@$+00zfs8s{ydq3g<n^T81QRXW*x%1Fz~op@w~spHiL_=#2yplZ*Z>p2k(I%y*`mu4SO3x?J)^Iylw|;TOZVJ$X8U(Xh<Q)(JCA&
_huH=6$VoGj{C=KF9(X72*ddx2caQe-0d0c;t(Ihl!W*-=4J?Tr!FRFWnD7?Yyv#zh`b8Ps8XQHm@1*FREiSv4#z=Y%L^&cU@orNuWqgW;vT1{1)xG3uH+1i
n7xc{z6c;MGGL1a8D|iM)27LHeVB8gPV}JTW~*E(u;lofmtngG!-a(giRN|-x*mz=qW#ORua>Z4{I0l~E>F4oFbK5rbqTRL?#y-~&14{!O8;lO{iaCpDBsMW
7lW^p&yAE($WMC$R6nO&e=kl0W|>pj_#uZZC3QMb)jb@hLwSa!>v8VzbHxpUB|nBB^iZk8m@NQJk&v-p7rzqUyx}3C0R;G0Xe$@{H*>%9rw~dk_3MxBY!(Mw
7X}LN{r*%Wb(S^DlFJ?267PGlelds}9pm%=aR91_ssfQu_**Aqo%Zv6Dfxas(me8$j&uBsHKZ^3{=uK65fBI|{IiGtx#RfcZU#$2KxTL-;2!2@8=LK|UP7jH
P?M%fCZ_@eLTU*HRWlJO2(Jr&Ap;uj=i}MSj@jwMePTMDs141;jpX46^O+GEvsTC!h3dpADRC(Xh>H$2roo@@1T6Ljo{Zl;Y|y5<m@~^G1$1a!*3Q~?0~GFq
5TFi1zzRl7PMs%~c4kgg023&3KtfO`As7W2cJ02&-+Wd>j13w+A-(8306WY9f<epMTtpD%3s%gbH9V{>Y*4olG7an;GrhM^P1p3dfQ!}yC~S|dk2Gx7dOo2{
Gj<2eR4&yzuUXG5E+GVqUGCAQt5u81rnERBXZsj8b1eo`_Z0|hd=D_x4w(qx$CWDq8DLqe8kI$~b(eb8Rn>{=vs0k>K9E(0=rNObzJ_X_1JC!z*@@&lSgKI?
&|->`U=R`Pdy>dQt)ylzT${Vm+pD>~Z=KtzY1qY%uvvpJi0d36Mj&nBHAGv?r$NgFxr{4&2vOeZQ=oE%*Qo)(JRH!tjhH(&?A!1fFl*GHV}tZ($NI5G>7YQI
>uKGYm``^PvN{e0<TNoXGsOWHAa1(8wU8Q#BB%i9n?MG@%1kxYvAMQ$-#Ut-h^gc>3mTZBqN*r@VDzhqQjEw%08nQkJ9X^weWi+*7gKkvqqgm8T~(T3kwK2%
%ltpf=r-r8CLMcy`tNP~kV?_|zo6yD$K-4=VIo4HLV<)j16s`yk2*TF)dNA8AY52LyMT*nlr;qaw0Ec^Qltqa6<)v*V#L_N0r^+DAefO4>adL$C>E}~aJ1RO
v$&PSlOE^;6G20DQTHdJ9U^E~!UGa_8c!H#sL`zCc&q_7mV?W~KxNHycRfZJ1b}PZwz0=YGvX=_1>pq=Ktz<3&^5~eg(9JvRH&$)9czZOnz)+;=ph--F~EBd
LAhI`flWve_?>W212RR%F*Q<CB;AJ+3W+ExA|PRqqN#wAD6ncyWbfGGmE(EIqrH1-r=m3PRv;ouIaylC^H^e)8Ep%EgveW9wWP)zJod_UIUM*QnP8bEN-Ag~
Dk&<ZXo`vo5}E>nDp{hXJs(mn)po;oQO9996+;%mL=dnf%Ivkelv>%Ch@v71h?t0qqA8jps3EDKsj8ZzbBG#<gb6Ats3?hO`NOI)+nZwQC590-rFOj45bi&r
r}46)o^AHD7J%5P_U??LkK6dOdhX+SsCCGThK+?(c*oafr^(}+`uxA9_A!u6Ft(c;V6lo=%y=0CEF}%pA#tTm++5DJwj5}kBArr*FfSBsG6Nov(L{IiuKGNn
Fa{usWK2t{3snYi87e|~2L%b6Sz$a)!=?sC-E2V4{J5nb_>&R7+{Jg3Aaa!CF3>v|P%d4aMjtA$;!ug+xgN#G$Z77Q!@>2RXVR!FO^Vwu>@6NLQ`@a^ZLEuA
@+t&VL(3w5U|*(X!P8mnP*GKu5YVzSD|nDBI?}$nu)b%fHQKY9(DlpcYx1BrKPDv$x{<kNs<}kO!2*b703Acay5Q0h3y(4rp$RAzZh&9KGn=|Zj3JQ0u!N#-
v5+S^fq<Iip$;JNVwNDwxdwO2X;du=sH+~wJxXu~vAEk>u3*als5{Lzk$Is-0C|@Ky^F<hw_GI;?>In->L4O|_I%dGc5oka6S!nyO)y>{38Lk5OntUBH*~lV
3+mY%24j>uA=uf$b(msR0!pePh2@<2$_hQsSYr0|sEyGeNNO6`GeW!vPt2b{>OQ4VGGz#0NdE-|lQxsbzt=|1P~s#!{PJ%zG#v@J!v|X#a)sT#wM3Hw9#R33
9jJnP_-44|2tgX5phb11Xa%G-j0yDSBZA10@P<*)Dxk1MV###s!ydmVeU{c`v!7h@;{L*DX|ApCy>Yv$`jATNN9*HYQM3xs)NKYW+0Zxuz(fXs2p~WPw?4Ix
Xlb`YM_4db(3T^?RU2-my5Y_1XWuC}=TRd9Pk^6y)tq=>$RS8-aESWXZ&V6F(GZ0RLxF3O<8(yU&G2!PTv6cP;O|?XN%TQtEuz())+s@b;K0SvP>?Kv6_R-U
?7&t<kRsA0Pk?#fF8R8-vgV95Ow_oP3iB!G3W6emSws~fUF*+ga%-QX(gy%+su*hv?+{f1dv52Y_Umtb9G}s#Lp5jF+3PyH|E=@@dgtHiD#x9Z1CO-<+}lZc
IM{pn-nAzT*P+)87#c~?5G)FgNgEDmWgD#;xeMEakLTusV+WTx*WN&fzI-#+t{jE6HvXemKSiLy^uyos(T7~qn0;U8>Tl35<A3n1fNwpu+dH=*>+wKbsuB>8
NI>vIqK@G(c8IY<B~P{G5I`W0h?xfIGYpZ_{z*}rspcHWq`sb#*EW#i)N9t0ijHoBMX{B&_M!=UVj?vck(;rkY9Wa!4^Wy4uC*8=Kcu0xzPR}+PQ8h--}#Tj
y*vA+2>8vQl^Q|>j+YY3g2e@NQGhu_e2|<H0JiscLbOS$V1ke*&GCpZSZM*5hcc`7A-!OCTEe7I4{fSLPc+?NF^Ed_C&x*j05@<kC2{{YTySqty*}V*6CIx+
dQ_MV35XGZVtO01rcMMPya^7Be5g4Cq6!SQ(xp;h{teXYZn!*?vRW!YS!I-NQaX3%oYL?*Zp{Yf|6ECp5#b?ij}yVtRCJY6DYVQw!d;D%*)nCu>dmw6^vHOn
M9lqi8hUkqc61)0ykrfW(@fJ?qt@n3)tF&bct9!>dP>3Wh9>^oIL%AVld}Vz6>jMaiIqJQuOZS*n`DS$iF5CaKDS%-KW_TiC5#`e$pw);cr{w!@aJ<lm*@Mw
JX3IpsFFDH^~cklw%0qPz<UKCFyhbzaH0u>Z<teJBk843%Kuz+4a7Jgrx!@HKssa4$&^*$a5uE6JFpl@Do$h#WssML+qTbaz1~6L^tqjLbp?tmTfx^`H^LSg
-p>_EzLgHN7rPrI?vWu{?YlJ~!<r4UW+!e?;!I^0z=aEk5}Q_NmLXK*Tj4Fs7R0iFqE$uC{Ge=yXcrA+(H7cp5PQCq1aK&K*^2r{1wwqxPe4&!uz51Sq&$T4
P^yT-nbw_Z)nfTOM=5trzW-=T*@p<GgyoQ4Usr1x)U=ysa*IQhl;INa!5PAFy6S};A=x;$matLEaGR$lQ5J2SzDkOr`F*Qu(HLhAN+DVNHJf`T$gUx$PZ?@-
i@g_dKNBV8;o5k0AA(L1K~3uP=uT~s8LM=y&E)3U-*<>{d+Wwlc6iH!E3qaf2q`r1;L!n$)Ja}lFvN?>c_x+RqdPF{nDcDemj*r3uU4tg1vnilRGhL=<hJva
Pimy(IqO2FB@*l1t}4cjaV*A(svX4A9Ctm%!^^pK^(d&j11mbSLg`-aS>R&$e^vQn*A%t!=CkarJL4m0$JTLZs)ylrOS>uHz|Nx$0~h@@N7gId?t#qku-vo4
tDZ{JvsSnfIETA0lMZZ6jr=gtakPy-hj<ub{^`ZZcuQ~EYH^+LA7!k*7}<)iHRnnQ*4I|j#w=4A<%Y)lFyChzPi`$H+GgDqNyAP>0Z)v9TVIYQhHxtb+PhGV
W4r4TVFM1kTywV!hdbm?BC;*W+fq6xou*w(n6P5FHm&cDPS?2`EiTO%+J?~iVYanY%Mmw`<1&q~o$Hp?v%4~eOt%8302dam_6{y<T3Q@(CMjPw<!!~4NES$D
q9E3p@SCH)HV9|e-c**!@1_2yePa!kVUw<|Gy&}o9*ba)$?S)o{c^`H=3LG=ZRJJRgR82?(=a7y>1-CdMXdaj7I)QhfkM&f)#k6?Hd56yLq=)3*wFBoSnE?Z
M8$YqPkIv<Ikih!xR}w3@M;{#rs-&L`1ZvZP{I!Grz>Vf1YuH*5FjQhnZ@B~+Y47|S^_u0gX18<sK=Yhok8XEm=6350zIuXHd(DTz2ex4v}`iC(9(#Qa&~mk
^*2|(7q`^Zx3!Q0Uj8GOeJxTmZ!}gvHv;i@xiFa1JHtuUttM*SZ5#KiJV9)dV_An42o{;B4TmLB%X{M+;?IoR<D0@<rO3tF69({_pGaIf`g@OIoe5yRa;Keb
iDO+ixGd?Y9sp5{wc-n{7bHPIMot{O$Q4C%Z04J6#gR!WLfjl!xyD<mXfipt8VuxFr(F5*BUSP*vCIa(A95y-V}H3=GuO_YC$TK6#Bwf<baLu5roYl^&#w@^
-)@280&qQt285X(wSTBO5(_74g2eqQ@2{Uee))SIue3eIRRn1%@TT_gn(uTnKC=P%8Q9{n!Oa@8=G7c1LsE+qV0zXuHlYgOj$~R#124kCMPq4lAw%H0>p4G5
&UKx0WwW{9%f^CY0*eig6Uex6Ldn_U^2c*d?8R}4Ve@!Sc>zU&pCuQbF@+}A8*j9YbLppneR6aWv@0l3z$*#PJJ$iORH!(6oG4VfmE$_V4n1T^v2r|0T)_}f
p|iU=XBK30xdF;*ZEA1NF80~TykUMB5Aaa+e?It;YT|(wM&}YD%?2T9<(rPcLpd%X#gd(KKKZQZ=x~}nh3i6G2!fFYi6w_bp*^)N^f$uxRbVz%q4ynYUSxf7
QV5aIPqDcBElF*aq{%T&rYw-$HxP~qZ}|Mb$_IV#WD&whaqRCt7c=r}t+dW_$wg>XzIJ=^(N`ib!>vaau)HeJt$9`THSB${cT}C?T`X^R53_9Y0+6o9$5vkx
I6>9%-n|<d;`Wlz=EU@OsPM1V=NGCDwY@aD(RvPpSO#x0QcS%z%Cc2fw9QLJY(kRk9Z`lAe_pL0vAlH=Z@c;hc2NK?^Zy~Ye~l}D8|?TRar>&@$fcn}w}XEF
^It63r?ThVs)@M(kN>1A3ox-BHc_z={1iS@=(~qkRQf;3Mxa$xJ1Xv3zo^{n7pji)k4It4hEG^_zw9@b*WF1gKUSmaylxae#X;Aogljs>+c$^b!!{9ac|&Z-
^sms>@>|2<#>VCW9^9)(3YJ%1u9B)P061?ppOjlg;2U&V>4^TL0@6C)mDR5xw}OkYRSMy`UIYG#pNpht*t2-?wj_F*{o>L5r?*eOk<PHgJ@p&)Hmq_RJB~|+
rnpwNRnL<1ZqNk+)D=p38spTzr@vX;U(+j?xMu6m&B)^&X7jY%oFP@r_+f3}MAZw_R4AE$EX5cTvtWiMG3s~0AXu|@s7)_8cBTzON1!s2=gf^BBwbm`4r$}-
YC5*a*&((nK_6L5vMr;{uu;b)8Sz_lC;c17$nXdy{2g3^3SUYXrl2YSNCkq0A!y|0G#QzAG#d9@KK(OZMwkoP06>P_-`!z>KXQH9jI3bMB7{S=p?Dk_&6Zhq
a=JU}b+irQck#UO{&y9f&+xb!VS0MSFcb!`7UfHgwwBP+iYNLA;0eyA>>TE5$i+e8eFi=)qB<`y9LVaw<r*WSuL(1Kp$sCvM^-NAGV05bx*w|<3?uR*)ejYK
@1ecSiaKzvyO+V9p!w)!_x^@DBf+qS+Yd|1k*UfN>Ho$0S_b2ezAXuSP<7J0DG{sFKvLm?ypDg-K~2dhKrUgb?3u1DfYwX)6X8ph-%8-wxq5C7TtH|`f3`-U
{-@zPKxQB~&<vASigCvY=cynd{^gx16JQ;%!`_|RWL6LuAi5}&v7#2%uUgGRfQA;chmZ|x+HHvMs$wi$P7Uunydt~SLYwr%mwW2mwcc}$<?fh}=c*hoy2;rN
l-**8N#COf8)5HRuyp2;fS8%K7H4I{i%i2jMpFJaQx?7O21bY^i$RQk7jEB~yWL)4lca}TduKfH--ei;-tIg?vM^Lykg+2XDyabknGR8F-tp-`U&AvgjLs7-
8K;8EZ^(0)AEK;p14`j=%&>Z(0`!~hAK!i*#1oLX?7gdQ52N0CWevD+vfSnK2EmpSRo`{e>Op&2>}>0U>%cHGl8j%VJq;%NRD#qM`H#>rc&YbKFYw=&8ZvhB
rq!R}G*))CbnP*bh$$Xr>sX(ab^@ieEB!9@ykp;c-|Sk0Maope*{n%oB^6+9TrdI?ZGwyXirT#gse$50yJ~3r*~P_}<$qK@`^xvOUBWp5W28eyWI5!71`EfB
jC!|FURTe?!c>*!#J}`Z6Tp+hiUW8E9D15jyx2^hWUxcchuI5)I65xp(QAkXIU@&+*e>g}=NvQ&7DbnuW^vwGh?*ZF^w_vh-cw>lT-kAZd0L7EVaj6aWN5>y
n{53dYSJJ3mazj6|D=NRo!VT#c{CV=G|dLKf0Wx7WJ=RWo3g(2*<ZTAjxl^8nX(V*-yzB<mMd=yt3iNNY|0_mh0cDee-#YoqErhh*11{tFoY;uAi&-ivZ?#5
ib^o`$z5&CjsOSvZD7ty(!t|wUWhBx;!NpnggMz7tY0$mBLlIJ2fkQe(ijsixNlSzFQ$V-S(@Ds#<+<Dx>ShW6;f0DDP-GhqCqav1Q@uT)MXBX%=6|tdD46H
08(_AsiyAW_JNFsnCo{O^VYDlOO)!#iHT!0m<oZzHss#UwaW^A4BEYrsjp-9U(0~`!fY5S4^jOG$<@!*l{m72r}x=<j}JCrC0n*Qu*Q3uE)9ewJKT2hwV*+@
D6_cOjKWMIs>Cr4K{fKYu%KW1nNn;n)0+;z10uvJ7du4VIg3x9O_<}CM-)X#woqe{7$6EEG)7pAXs}H<P<a4)H;eT1;xLvTlKPS1)G$9A$jQewOVWo58ItD)
c|A+kP<;^2NvnDmgK`?ae*oZ&8?iNEZEVG(u@&bbSum;?SHYRDYsIIA<U@Kb%F;wvi1JRRL++DnCQKLis8EXM;7EiPAT{ZL3s?w00)O2c&hEDyam%urK#mBZ
*$x26=UX<jV9&z940n_kVP&g0n+VOzXo+GwSopGyFM37(Lg@~UmbaIoJ0(n=Z*Wyvc!R`vaHP><5xXe$5%ppqIjk-}JTNZ}=I+?NqN8wV#Cw^nAJwq-Lw;;3
d%>UdOk~-3h((X;yU_X29z;qMMSquk8o_Zgyqx&ga9}!1Yx*F~<`DL^dgcv3l(5)`_n$%u9xhlNe&06}oBEXVL4+t0{@??(Bf!78!khIXUmi;R?5XQ;s;ZFe
JRifR4e8Np<C&wq(g@AJf9tuPv(uIzy*@d{OAo!Tuh+L0A{oR#;om4^0fVo}U0VJP5LvK$2EMyTYxgIm85Gg`knE0JXpDMbVMh6;lwDOB7wFSp;0^4lo(2)A
W>>s)KQcKV0Sv?>3b?mFJ*=_M-(LTHb#O95=KcL+orA$zHUi4vI`S;(%(&*FM@I=4g;Om;hB4us5v4&PVa2a9%oQzLREu^otu}l1?Tl=+E9iD>hJZrjjvPmz
W&90u*q8q8zM9|R$P{u)5(y`OH{_(K6-st3;cp>|`Sq>t46m5$II0cnUx?t05>D7Fm$+F2>z9~^1rS{@6si&l^{wbx;vfW{&KMwjiaV_h;2$=O;>bKWV8HH*
fPMCLVIDR@4%7F1m8o~OMsLC=AW)hLppr|txuD4g#YNVyrs#nJ4$hy!^|cuKzhtBEqkBG@7qY~lo(Gbma=)L=?LmF(%dqMWD7(}Las)S#M<Oy9GlTT^QPaH&
=mqjN=_9IGa{*r$ToHUHyf3Wmk>mlnCu?*Wrs6NhMtHeTDPkEf3S3q>V*-#|j>K~Tg3(0MF(eXIN+=-rS)LgV_>+7a-pIsnVmH7y>Sk-UofsTj2b9hsSTZcO
6bSo4t0G98g-bpLaTI|>plmz5!t}@#1`J^VMj&mBSHKvcN^n%5CWwN?kH9GTG?C@>`cnwk+p-d)JkKon@A>;(AoU6`82}di7EXasLL<G_=)+7bMZ)TcVYU}|
g855Z$)rt)$B2HB<ldf3M{N%Uu`#YHXLzesn1S3&aB*^014LY!ek?Zkjn~g)Oe6cdLJqTIS-mxGhM#Zk$oN%Q1le-QdNR{Wgo<ap{BPqjMVNhxxAtjMc;s2`
H{EGQ<(_Z}*>*&tiz?CimAN#C*6NN0g+!H6S$ISpE86R$*-N@6fbf7X&U6ELRvs5IML;`Hd)vIIn8E~PC<#PP;Q|HY_3`}q@z8LVtPVMEJ;klK6!RdmK==`G
*KRBXw*aRj?5o)JUP59Y-N57{=WZ@^Ii7E=lryXVu%Ih3Qccr<O!$%7_X5_tu6~>3mqZd|N(_<m8tB3YDiw57x3!oNS<%cb@CDFv4uUu0&Z16SsAgm!KAi0}
s<S(KYtHX~hV(pwhm{K;9q7j=<t<VL2_W)gGF1g7El^1%B`_K=2iel-b?c1${I))uXy|>b)3;q~1Ci(H%qN2n65Hy6{hN66;&@-hyw5QjPGD;@5TO{z1gh7-
hgFZTFKw&n!l$><c}+{Hc7_4dz|RhnzHw+?8CXvWnEYS{!CJ4SoOp8fO|6s9>AL~%;CZh|^(U<KDd*=Gya(fj^vxi)!_A$OIbM)GuDfN3U4!H)iYm<|*p`21
c#vCLSa&-(!g3<)@vM5jJ8$Cf*9s_sqjpji6cEg~&^|%jlyrsq=A`B@-SdQ-FpxnjVu0Zlc81_cZF2ZOD%*q#Cec)>BuMrL`+rxHY-M~}++Kj_(HltwBPo7m
sLBrq=jEC&(>evlbopjgXi(hQ5?CV@d$J|vJFS(MOpFb>{qfp=HNU3j>)Po+vX8M=7tvcbSp3<6>l~6N)})QkY^xYj7R&q@Tpcp<PnVtVJx;CMi?6Z<w@@6&
;Dyl(;z#g10~@HtDZva}|62SOgY-LHe{O6>Fp`YS(@W3El=O%srPu#Q9R>*uSxJ}Q)ah?=lW()e-J}a{dF-#VWCn8l>v6X`*_C;eQUcjS1JB)^pu*aiK^ckn
IOWos_1%i7{n$~+yF*s%!MT4n=hQbpU;F#?zm`=WD{L4JbpyL9uZhKwCrfnAsfV<pDU$9BxaD_Yw~!war4*D9{v9(|faUPIq2nB@7<94?P`UoZ2FMyAY&q4u
*D8gYvs4Dn4e+YH_jw@yGRC-7i9mIwR0Hcj<0=8B(`+Ek0kbB?!ea+k_H*9D2U4VqHJQfuVKyQoDnT&)Uu(Nh;g)l6ue)1HaF#2&Upr7@39^(F7R0l1ODKXf
OdFD*3J(q;*SO=yD+v}F3>C)=7^3T9gL@B+z0Ghk4V*TLCV)&tl!ui-0#HaR|C8kLqP{#-F1ZJ!%}OtI<2Wj^L!L%L1)Uz!X*(QdFlkG2m>A_SSPGg|B+f&#
E6Xtuuf{jYh39d2jg^u`dM#*pUVs}#iN&`3rJhKSXl|vhhwfFIN0I5JJ0PT|rd7b^knna@0HCn8aHj&8FD1%nBR_iH>Rxv1ca2uSxdfDxVj8Z&!4K!S#pSf&
UgJD?YWAR&X4ATPBJIdTknNEs__+r{m2Sf(yz(eSR(+w3sln%`-xk#th2LaxSo7T;;IcgD_c`>lln!3ZEqH7p{<c01OI9}x>hOF3fgpKD7W!nUBaE?^TY0X|
>%KTL=(4&fC}(6@TxByPdLa=XheUDGIDql<yKf8mwU$en0iS16pIMY=o}$UUSfVuwBIJ>rAI!nFd`gN`n?d{HVjx>?<E&r<QIz$05XglAAgPgZ0^zVjn;k$4
mGMz!*%y&fka-Z<;7#B<jB!lujphi=3KW2OwQB=lh$LJBxJKYotEyn23L--VO>Dx&kf7YUdb5rdd_tm*f4gRMNdENgb<bI>Dz7lQfFlk9<1fWcaJ-K@D;Vip
h;s1(kF!_de*O14p1$Y2@P>{o;SVN`h6lQo6phyr<S4t%zVh6j&yn3^kEPq8Ng<(z{L9?w_Z?1Bw_)$>a`N3x>H)+9_Xz=rf4A+&k;4%iA&@E(H#e82v?m?-
Wjr_Z?9-0Z?kA^y<F8s%3(;OuB8=;NW0w18bKLd4yiL%d7}}^{{c+=c89Fwa7O|ZzX;sg`upDOqkF}L3NXo04g<CvaO`Fs#MmC$q2&WkJGZtSv>t_aDN)eV@
xEjvnNWLu2*1V*Lx(WP9$M>#?>x)Cpll9{|Hrf?SMxUC<SjMi9Ab|q=P8$;oc6f_Tlk8gS(9v#PHf^1b0P`V;1F0OCEL8~(+y15k#ckdZKCQi7wZ?_s%Gn*^
Kv;mWW<sHoyRYZ1^}Lv7{WNG!PB;G}NSb}F^u$FYR)S>otKn-}h=Oo`#!ap3>{!?@p1*nLHXV-iww0}7cN4}H`JGdZQHO0|o>R*}ZN;u_MG<YL)9uma4hRZz
!A<FhnDtB6BzK3%IM*%YxPX|tjpR3S95QcCa}o1Am~tXVr#1zF*@s0^4h@b}C<l|-vXcA4k!sakeQ`0~jDjC0JioTq{+5pk68)mc;vJxfAlm}jHyT;{(@-aS
2A^7s1IoJ3rJ7!ey7Le29HyiR-uL^fSIwcYe#jDdfXEq#j`aAo4(U6v)8(4v_WZ8|_aXF&ExsD5IZBhc>!TX?jruU)O30V>P1y&zN>K<g!T~tY5TT>m;i`tb
u&}|vPY>}hSiXre#-_r$z0gNaW!!<xgd_*0M3K`m$LuW`w6>e+^(9)$C8yEbjBL$0d6^4<RCH=ba0mqn(E<UiE{LK57TX|hA=GI0nKBeg7>7pei=p+|D|h9}
Zx38-<2>!*(TeeD<k3#oLxLqi@T`!uRuC^Y743BlCCXqph*DIH+I^k~fNVXHAw2TF8ftT~{__MSwv^e_Xapn#g+~rTk}w=ee>HW3<uEYPh*f*g_o@DAu9g<|
_(7l7>~V7PRC^V{s}?k{Q>}I)Zo!B`2?4xNeASVV4mqLv<9|O)lukw<pr?Jxr<!`jpjs`#w#q%3dAG?n2R_5>bL0*}4T<V;mm99Q!KliFR2U0p4#=d2cfXIj
9xge7=3anZ6bjdeFr*&Rq%U>l@Lr00R7pbtBu2hsHozeDVSEiQcG7vl>jv9X#(lgfzRTEwd%@&3savx=&%A{NG3>i(VZUh|9Qo%?3Kb-H>@(%o8oA!%!yUD5
22nIOzi)>T6~hM5VpYKE!_-i7$h3zX8}tgH@msfqESckR0horsk)1wwnMFG$8ITK{hb99#I|!Hqc9R5y<}SKnhsLIj(Oet43|Q63#o@_t4djX#xS9{v&#is^
W)bKp<)FLyRa9Js^YjfqdTs_*#3*&Z@$_xzEfGWs+3e`dvelMyUf&D1C>*I~|6fNOb=eiCW!Q!ZhES{&0{kbfSXzNqt-L_<&D+TZfE(_q)NWY03|(DW)q>@d
P~?_4Awu8FmfwyO#MIb@DXwn81{_K`JCOA$$KKn>?~gH{XPrW9c3Qg%Xl`)3P_31)8Mh!uJ7d)d<Vak|*bpgnrB%xu&|FZWg!o`><{!K-ZERUGNA|jb`R_S)
C6?q^xwvw+E^5nb6jNn2GG0N*U<eHggM-tDZdU%IuD4Ym1LWO?%`_t!nQ$P$8ZkQ!pOhzYwE!?~rX_hVZb#t$%5bR2y;AtcZYgich7W$=!nH!miWO>ViOSeR
W5yIr$gQ6)16R>Q(Ksn;QS&Kyzc(Lf_m95<&UXxF0fNG*=FblpK9ZrocMy&}zeMYm5qcP1NOj_T<_{FXuRnd(6CBkn9^VJx&~j9MJT}e(kui43MWwdR+a7JV
S6wKuAd(6agq@0eYd;4bykc+6uL^>pREH!NAGudxM0kA=I>PQ$i>Ohf@_Vse1@%6=N4Py<6(>p@%zwXO$>lkPO`FM9<Nev@_%KS@F4lzu1-6)U@jgX86@3o4
G}e%}<}-5OgG+XTJcXoSy{xpO9u)_=fTTb^OEgN4w;81ptYFzxkdS|Y9~bQy-RHY2Tp1atN%(t5OJmj)4+H%l9rPbWk|md8!mM%FvAwv(%h$WWJGN8&E@y#`
HE7}Y<?Z-yg;PDHrhA+if2F~41nkk-k-~G4_?<D*1Md4d9lb+kGOFYXbsGn|Q_U}%!zn-p$PfebBY)zkE{CPf4k6#*cH!CxuEcou@Iy{g1mtMKXR!_el%CRD
4)AZeoR4dRb3>)Wa%Aw~VbQ#BOor4m&0_?_gmE(D>c;~q|2PnwSU>k&onJwKzLS8bfshXY;=s}(WDi>_Fc~>vphN$S_rg&SN!74=qI6l=_`bYQPA#9)^6$NG
4F28b{BT1IAF)gCmiwvOGbs8py;^VGPxZb|=M>2wNfv1NKd^e-ZC`%k?`b|IMSpW5f*BSTNG=D-^%va^wi5<?Ikah${Pf;w9Z$@EZa){ud@>^X?4_lPd<b8y
`p8krTCUuaJPg!bxGl6P3riImcc7=3WMLK8P6nb6gMwlO4-@^7!yVh{s9ern>KIfMy2C0tT3r1+b>(eWA+tDA{vNTgZcqmr;0B3MtS8hPxQGHtAxJ$MpH$!;
6l9G*8PR*kWr$OfJAz)0?0M9z{)_{m)cH9qE~E~z&Xi7zY~9??n3^9V5fk+E>4i8PA`+4n5gx-dhpTnexB~(E+<)f(hwR{<E*1~wLTBi(TA;q@S4T&;M0-B+
0q`cy<t`Z?>gShztZ$92AXO)XTw6lKF%Is1g+MxRtzdWr5t29;0%%~QprT0^WgW^Q$B@}nKnoLfHW%-OeIhJSq!27Xc0hVtm9ay}3QG)6p<<F}laIgGdV|jW
><HT}^hGkk4Gi%DLm(~yuIF@v)d)dG>}#2mmztI}v*gT62>93=s@g=xd;%f+NUiS;#rFyRR<FGlGVOk|j{_XS$Xx$#GgpkE^A(8D_#<+W1VdN;e>ii8bnu^k
9$Gv!->T;SXBC@@AJ*53H93e-dRkSzfupN)kZc+P3GuiQFNT%zd44r4z100H;vySOJVo3O8t@&7F2f4<9EYNYPl=2a7Hi@(ks80}b9g*8asFd`iX+5AKX1N2
H9!i__EJJ55S|bAndLBF4Ml^`reS}}4Bct|mU$oy3=GPJ6CxC*HQB>Fln9UlAW|eEC+nw|{I>Ao59~98f1_)Y$Wt)$bz$ot?y>f9H^+#+e#n<N*E0TUrROAK
%j!`+wO6KQ0HeM-m`2*RQSQ{;<XcYi<z!>}w5r+25VNNc&9wQ<8_XItqnWW3`ci+T<jeDsh_K6p)vLnUR=y{!3K`Ge;aY)O2ULj$x&!x>DTP>OA9Aytty<p;
>cX@`lpJn~h|q)(pcj1j+I4+*h{BpE$%2<+s!0`!V9cQ$LY=h%yd#+jpg^%E<tSNM94(gCb_coK=&=EFnK$02P9s-Aw2Pr&pm`pR%MYRT#+_WIh+-3Sxso?2
cn@lUm{AoB2rMqZ^*U$=)n$K|);JEARz9EY%(_t`07V)}5LdrWLV)=NFc3s`LUl*90yV6C4e_q*YxBi^JjtQAPx2d9OrMjQ&o%tI&IL9W7C!skr<)j-mXig7
y#RDScafX27pLmmTR1SK6ZVgJW^Ni{vo*EkQ`vDFVhaqc)MD!SHX1a}(N#t0SX!Q3Gph21oE3mmVmf1O_N@!$V0Wwzde4x`#{?-wHeSuOtEM1ak`D7s{1ytp
u*U&G2Tzro-tIz|=4@M+Y`u&ao`$+*i~j;GtEXb!t%j?JU$p=yliP6y*Q3K<>Yt}`{<S;lTJ1s=GL8AFQ38k(K-lfGwF}(0Si>UF!YuICX&3A^=n_fK$v|X4
X{`O<Pto*8t|Qmxm1Op0D~;kgby*$*nG7PiVwH{>OA`nAv$?Th*RIT$J%N$G9G`zbCv>7p4+5ldu3?9Y0&-RU4AQUSES*A#(+$E@+BRpJFlM$Mr*>)c-*R5E
Jq_7fDJhDnVM|IeSRk<w^9rY}R24-cFw#PxC@B?XrwGRNtHsp3dth004Bo(a@Hb&4M+<UKg69|`+b$ZmFD@>OT7*BpFhWMtbU!GXUcYWnVH@FE?fr=MbOps(
!{?gND>clBk9=@OHr4DN>#ehgO=F$#*PAOwn209EGxKJQP?I#(vgNYWxG3bdb0ee$aHuAqMyw?Aig#O0Ki={s%Ar(R<<~O{#w-DQ8=eT$aH+}fk%eY%8*A-y
T<lhXQfwu(9cfCY1{L_+Va@9Rs*%bV^DDVsl}!w-gX}LX^ha5yf*;X~^@od#YR2pmad$6jZLt0x;w#JAHJZDO*gelkY&obDvnOq;)2%a+B-@D4`;(x6Z(Lh%
pIWA`1nR!bFGb~_KFKkY5#`rZ#v4<Y6XV?A-z&j6VcHibeUoYH_3y#g5bDyi+Q}}d=j);xanwm`cL;!~Q-#%oa4)f#nspeR$9r+#Y4NSPXmO6eJ(O^C+=dqS
+9Vr7E@sNN(0iz|zbcE}p5vTG6)B+CeK29^A*;a#)gUo;q~3Sa=jE6>((k^NrqN+-Y_^QWuX-GAy;~J?wzjy=MHk4cuN&_b!DDz4YWVjM$qKr+lSF?3zc+Q-
<c_66gi?y&BSsZgLqJl^90`<wkH{8J*}dpb^YORpJ}0!Ui5v0{%GYMljpFz;$pqrai2nVm2(mEE*1oPuqFyrKlEH_8wP-vc$>TfI!_$kB03{i`wzQ>0hDxOf
g43l-rC4A^HSJiVF!*{&E7r|U=P6n?9lN{laZUZZ89VY_@b3Vz0fAV$rO2tIM$Nv@y;KlLys8mJ60TP)72<4lnUCDqlq`rx#D=$6f#)2q6acXv($(pSiz0K%
vw|`u&^TdlBM{+&F)>!=-#1OdpgtSzI@XFKL-<+29{XJp0FV(-bUSryV>P>G`gl%&s18CDCf8N~f)J25AY{ra7g6T`JG^ad4wtm0tv1me2v-L_wp6gTk%&w<
aY2&eF4#iUg67B=t>hrt&dOh`Oo-L0Ib!!1uvHX$7b!SWvvA^xD5D<5bJMMliN(1VK4Pc&ypTzyrnU%C>3O1#F=}TZp<pRP+b@dDm?e&rsYIZ(UCZfV+19pL
HJH{UF@wQIX)0i=;Ijy6a4l(vfyTl+z~F(4_;@dhcy{l)DFPKn;_$o6<glg`&8g#ozl`F=K>IWTdKfRVc)N$LYDUhK+h?WarI@vyY!rD1CyUf(Z|BiwZU_SD
bK!+WeAz-HrJug&$&?hJn#NTx;_-;3Mp0KBI*P26FSVgER9-cee-bSDA^)U{?l2z8!!_$>rJwWRmPeqKkx1L4(>$l3d)A3-SZPhtzHWuyvbNg;o;m(6mT64%
%Y3!{ejve&Sg8lS0)yO4F%1MzK}0Y_*2arVVQotR5-<><XsEpQ-;Z_Xm-40{iPtscK(md{a8sR-MT5}*)i8)**NNwSFtT6{7`Wo*v-fPW?B3gRz@A(&<E{{K
rB55Eye|P0bVT-h#?-0@UP$<i0*)u#%Ns&T9R6~{a%-7n=?}uFS7uF$WNtYWpf32>f_l1}W2=ioyC}*ATcFLpxfw|V$ztO0R_bG6#)pm1vaxc0x(qzNeF-zt
B?Lk>^=i!d5szd~&>xRMC-ZraHB#PC*#>WXjGDuDsY#uANdyup_G&Q}uwgUa7%+pRiZnr1ovnt2ki$HV4cN)?*SxgTFlcw=N4h6GHVz6_*s(_#D9XxgayYk|
QsK4+9%%7**)7jA9TtA1tF@vf@t7>-4I<>_+lBb#d&>f#vJYwy-x>?@bs(U5LKz#LoNm7&pZ#fJeHby6=i${|z$wl`!TcTA8C&P#-WM2$OIem25pPCvE`}pu
MdlQMoD@%9Ju6sCB_P@`VZzF<QQBYCzy71winr3D;M<AJZX`Pg7T+0;){-bI6a<18AAE-M3kw-(5ahsBTU4<1sro0t5d&WhuG|5vhIX>enf=KM3tos|@QRBz
KR@qNsv4!A435wo3+pvE2dU(boW0y0oi9frklfu0lkV}JJ^bI%zvob|>-p(dY%lrx^}Y4~5@k*mTW^|HIU(Faf9d*b<5}VScmAG*+t6$k&>(LtIz(ClGT<&7
rF}l7Plj&U%cpaQSXAF-(If~U5k8kWdyRLNeTWq9A)Ce-hW^EIM5sR!8;WWY+YQJ9usybLAqSF$2s<s;Bc~|F#7n)W0kv|?Hp6Oc)9u3ZGDHO9*ie)p5)Oz$
Nf#S8v#-dEUzD>k7J=}QZBH|E1f00wkT80(hlzx>^y{w=bZ5h_LF}e#h?At^2NzD1ZDWq&&5HGN(EK6mEbVBJ<gSz5@K^vycEPQc8ep2&@!zL+NR5!v2-P*G
)>-PWp{f9Q!SBXzTzL57W!*+-3lK`?DpWC)h?Hk02-5w7n+mkcbmXq!l^9>m;Lq3c&#vCiT(Ke#KdqB5T3M(cSE?=MPdQ%9!vV@m2$kki616<4pTUIyw(!KI
P(9g<^qt~cr(ai7g^V7~IUGR^%bD~x1VZv_T~(qSjgeXuc0FlT{ZoWEcGM_tTLiOT9r%{eK%-JBo@Egdy^63+!jMQTp_UCjSu2(#tvf%O2dmv9)$n_$SB~AV
(+&{jH=`Uo=RT)%CP)-=${>aNa>?M~Qza^{!s@8Uk)13NvdA}nA4~=m6%q&{*kt-AEhKE>>@9j=#0EXpXGK64B%mcoLR)JdlqztxUToZSoWq726TY#tHmrH8
HYDE6>@;A>S}}LQ2p_ECZpnA&3GLkP#C&;EpA%Z#B#^U0F1MsXY7EU(r)^E9(e>Q+E~GeTuU-3Iz<II}<4BC}*xQz;8D7nHl?^8cwG8hm?17u@-Ei!OL4!xM
BdF+M8~;#tbVv6zx92|5{hyOhFifa+s21-nk8M~uYF861;nbtsw>bFeJlpT*`Y}Z<Cy?l>LSR%yeitKx$H*gOeu)ww+Gry5UfhJhl_UXM`|UAIh-uh@L0Cdt
rWiK)E3hEde|CM;XtVOVQ|eOp+w<<gpUYDTd(d1G*+*k~%*=@IFvXSDc-EpLhLTGKj^|};TL4=~(KR393nYmShBYBHChcP@8*D>h3}T>hv8nkt-08iGU(Z?9
Us`5@80CVnxpE(MjHnserp0Y5h#NY}pb)JM=fJxxSv5`Xg}+caTNx-gDeKrS#3nEy+ow&aA~5t=m>Kz?5zzHOGQmJhBIur?Uw2>;8&7A?+Y!yo{zl`Vy^=_V
PzhkxGK8MC5Zgtdhwf=$HhW3=?K(U_E9mcJvZkiMja)}J13y0vw1HtQ){_hrF*+i)0l$<tZI3>{_tH{x@D{S{&lq3|L`#-tA0<sODfog|baiz%42$ND%<VRZ
*;<Np_uArpWD=y1O@rJYkF&0NSbX2nx4pgfAK%|R7bv#sq&Q{6=Y_>y%gje!77c-&b&CS=g=!(#m?)!{XmoKvcb9tZ%|I!#g&Vpy3)x=kf;mLE!L;MrM-G(-
j9C~oZq4^V-rYGm4j)tM*81gib|Gy~p#6OmbJsAWwSzD@H-CqH4}k2%u%FqF(H7AJG8$q0V6?<M78sG2czJBj;fFa?>SFe|XVn>Dtu0t7<&thH5SC7#Z}%Uz
BV;OEWdhfk@i5F^wEc0oz{bd~MX9rEV>Yt4C}>`N3uK|R$#xDDC==Y{5d>khZ<1rWd1ZHfQ1oHKZ5%a*sgl7&6A=nX&5?!XWl2!|EkLlV&M(<L8;BpW9`>v?
S0iM8Y$6ExKCdh!ern{7flx#u@ahY8JuDzlWl>)C>5Exis|~G3WbpW8S43TX`sN!0(`K2&(|qKETh~@2C0iB{7DLVLFyP|rertqE=ZlDfBMjD_D*76shy;qM
i$_~Ht1JdHvb#EyDm32{C-m`LS}e7fURKlI)l_<vk8*|Mi-75%w^hpw!c-}mpx<OeT02+2#&B<a6N)o`Qf>!cWyw}i3x1#2;r195!PN@xe4l*GhePbM^+mYo
2$%$-$)vX4HD&i@`tF}#_~(a=zX$1kIrbGnJdU|lv&9(7{@fqU*s?z7Pp{DLptG>?)L@d!A*$1Y65MDb{IZW#p(&!Ts^3saxCihf3T{PDrHq0wWqNCGT_obY
?wCNo5L)1yg*G8U1PLkqex>#qB27~^N%Pk}byT9$>}dEOfuPE%HQ)|;Y0tnd$YX2#F0ZscH~I4F=k25)du=bN189FiL+Wv%m!c<qJUSpGkk<c6`$mY@9-fBO
*w8Ye)O&GrN~KRDLz%b}(lCbDq{{%)vGH(<?_E6YAh;7>SvS}18qpl|nHL{{pa}puL}H3S91Kg6JOPI|yNm5E2$zZHwq{}U*B7XnEp*Xr4i%1Xfsj>5%c`1j
2ZkH5*+Pib+YpgZ=_KH1US4qH?Cb_ROlDmaycns(cr&S2drvcev{(?8=(B$}XMALHzlGN|?<D7*JGN=q#Qxo=r;~lRv!Sh8LSK+B$X0Nob6cVT8cN82s}8?~
gT9#ekagL0ys6iA3V*xspIFyxNso0q#<Uq|Py7wpjT>YL2?|fbfZn`>>4T{l*Q}rDwmyb|BKOxGbs>K|pf{u|+;?^;A~_3ig`8plYj>wnSdz%EG=w!;T3`k!
1ZWi3>a#}*A=(M$hRgn~6`Ge<^B8NvZqFQO{wxFtF_;slun+li>`H+KM=!l_OA)&q{5sx2RbQ&faZb?c&F%j`A@@GXe{Z#JIOd8zr}``xe;k)`z~7Swx#{nx
GXW&(JP4Ta452_ROC>R<r&ds`q6$+eKyGfr8Q31f9KHM*DotbU@K>?H;4+kB@L|h|z;y%(`mI8C#U{_#ALa8{7P^K9V!)R>eSAF^*=z1q9YxwWrSfGz${7C(
{Dy|nCL9J|f1v7L>F+_x2>{!o2@Mlh>Hn^EsjV9fAI#Gb3hEV?m*ecMpe}3Ub&@@2XCJ@WtjQqb%h=E1gO50a3&x#W0G-{F^AL;c{%qWr+R3{Gzr*FpjCz$%
ku;-n5q6}INT*L^sCI^EYUKyg&DKC<v6T=MfT8kw{z5iB(;mia(%MI`WGSDY4gR~|i(7aR3b_ssi@c(mgHgKUL|AM_d~XTt#<buII>RV{KykrF8hjhb#x9#+
c-DKI3PdQS5=cUFgiZZj<9D(p*7kS$h+Mp7RkEO5l7xgR+zP}iZN5539r$tA_`jy?Htlrd<72a2v<G^E6d<dNQk9%v&1O1pgSn0fnnl@!V7O)(1?_ojYwXk@
9`{@nz*Q`ygSop6r4>g5ke$q?fZLG_Z|D6VL(jc~Y!j9x)NCIVbqOFM$n<EA5Ju3d8rxvddk@ZVXcah9*Ot@IduJi7d@~2?IXASuy5~AEy}REz$MU?rwiCOI
o!JG7u>QMep0$Q;)sbE`lMi(lk)Pf0Sao1hchb->v?$c|+9+r<MWh%GyR)Y~sOmaMTZ?0eh(&;wZnus)=+i6%R}$++j=|Vuz2F?LKTvw&@zcljJHaZNzY)`t
i{p!JvHhh;Vh-7d*P6*eLKgT?B!KhXmjhNWW%^qSO3)}V3RKWqLF}d;0)mm!s9Jz3!~{S=s-eP)x9ab{Ryt4Wx7AuZ{us_TTbeYvfucA7H?mm~0(dWmI|2ip
kQ|gyQK$?cW`}I)escGT28bVw8Xkaxlj35wb2eC8NveBr%D`=2s)p9emD*dK&JKYE`}`d9$|mHeXEUs`&_xzNuLASGqmiAt>zu$#iRO?)TjL>|hgNE+&~c!$
8Bbycx2m`ljc!ci0h`O+hlmWyn5zlzFn8K^>ed2|2tth_@g*lKJKrJfMzNF>K-i*W=%AtkVEK*YHUg4ba4@!=nZ!Yx3lM+{3sHdRG|fGxGuO=kx)?S(YMlJ{
1#n^y(Aymh^GFGb4M?I0y*M0{J9)j>3i3E;8%-~KMLi71wOo%HQZsG$+QYkY=emi=L}A2%Vo4-tAS|j2X?ou50$7c*jEsmZn5AHD%e)McC<c>}K=6>b;Lj@q
Cwzs*$5eVd*&6;Zc192frY16DJu2w%JMipM4%+}-xarNb6=X8Hr$$jJrPJ@oKpDf@LQ<6qJS*<5oUqlCz_K+h5z96k#p>6y*sZ|i>rdL6D^I4g*-=8X3~T6|
LJW#41G8t|n;zS<^UDqm1>U$#Gf;f&h0SUcf(nI60Et%+{Vh$44T6ecb{)nNigr=P5GgLGszE%}M|3*WI^sDFLXV5{)MjtCkXaA;%COeskrs6Uk;dR)I(hTJ
wGJ(~2t7ogONkN{+cq4SD1CY2_We>jxGoqHP({V}j4xw(o5twqFY4Ie+a!AkE#rm4axv#SbUkP8ARmxc5K7~!p|6FTKP$cugP1wOerP;+D7Dj9mj!sebJy<D
44%g@4r2I|mU$UCpIg2XaVS}J=|8aC`dr?wK>(_PstHa)7&9&iXI96{qx6FpqC$E<4ut+wp@@TN6peI#$p!%_Ym!eqLP8c%e@QGcqD-{41_a<L<b+vRrz%+n
Ga0&|tWXRaIdl$#YbQXb$e;rU9dcN+(Ji9h`G(n{?Zw8tFgrR$0{oRHkJ?PvX7~rcwJJc?UXmS}1kiqab?N8Ru65OX^UL4Tfj%wM3p*;Pdy|8<u$2x_L3M*J
;!_ND18pqMFM)*wf>ll`fw3B8#`c`Xe7-&Qxe^y`V)D;t;%(^F!oz5cIScCK`hk1|K9VoN^nm-dQ`U0Ee6#i*guVTM2@=A{cZ%gKL+N34pBCyEPO;SjedGmV
;xl62(414D$RZiob5!ZP<nqki0&a517@H`p@aFq&Cb3Kyf`cHWpM^jpz}=`SZ()zAV+NH7qF;9kKwv>rZo{S|TEljQe{%^#BgQCwyJ^Fq_Gf5c07xKGw+w_7
BZG6SZtv+HbK*wV133f)BC|_uv*=db$#mWnV#lj4MVQO(fK||ik#+);l7RzjC-B07<`&6HrNRuCO(C%v;T;u|XoRSs=GVZzR<OgYj39oD(i3g6vreiV=oP5T
hLHR(nfBItOwJL<T38qgfE>MCD1;9~)v}ZJ`MbWGe28oNhdPCOFzve#rLNb02R?7Mz(QpeM%<qbrU6Wkn(KYpX8>H8Aoyp20B|`i*+7gc3lbnS1@v_70df|Z
lEgaNOB)1K1Y&<IOT+9X_jTA8S#^Mof&o*>bV_`x{K(z}k>ah4PbEsapsjLZ8Ub_O>W^?pVN)IzW9!q{C=gFg1T~c+B+o5V40^lZ{+Nf6CB)7laSys=W+Q%@
WHZHGkJ|9-+7mbDwrta9D08^Y-G>t3hcE@jaB9=2w-1a`nG9#dNYmxDWUQ*>D=>yr&}!B@jKLV1g#v=E-4`aym}#OIG8Rj64ue;<P+ws{-fAjvhF>l@X^<ic
zAsZU-ZrhpTLdQ9g?DEB&c(?DpJaa4wYNM4>4qL7*{qeq!M)mX3gf079ZRPy*{HXM9NXc6Cd(sTjybLrpeLx5?*g2MN+LmWfS;gfWPe;sQuSI+kDK1XBwxR&
D>~y^lC6bj)s$nFUakGVf@{aN<K^GBl=$3t4Bx2Bfd-^0345>0!z2mmZeM5ZxUeLhMK#hg>TiMB(}6uKM2rYk?4f@4&q9-_(w#POMN6{Z;G=Z0KtTloOUsG@
R|g*G1IHqz(5V=?9JBoYwJ}+vllq3-B4i)e7oaRyh=>^oGx%s19X`D5;wU0{yy0gFXO?v~n?zC7e_DIA7$pJ*^99~-G%Z!J)KCNcR7SGPMw;ynA6mA3dc<I3
3Pv>mD8U;wvX21)1X|cBwobg@a9RjIQ~-uTG%bUEC4K)+N~=dpq`YVo>nW4U(swj2MkI^X!UzOHPgZ!nPk1S5A%zoHiG&idR=x{2Xp=~eI7|{aJT(Os+7j>#
_3JWr*as@T5IkbAn(UE?kBT>Rq8ffHm(d)^o{bQUo>~+-Ea8U>AaRZtERIBG$Y(?tFbg-FnlC}1h7J!3*32qYDhV?DNNScz$bkleJFuu6r;lTh6970wH(Tjl
XIb!=yX}C1I+5#u^Fr1P>`Y-Dd~e`l+C=~{gv}3HA^_p5witg01j|E?`zlnr41{JL;?dTIhqjBZz3TOWXKtMcAS5#Aq{{W+a_-&76;S%{{(qoI1Hs>YM**sl
iTgvf{4GbtkT##Dw~#6<iV7XQq%vVY28Y*XPW~?2y=c)pt3-$U>9iD%`)*xZP#}bAksyIupwD-t>fgoReQ@t%Coh*w?N|y5C`?&Y!A78J@QiJ_q0rO{@?Mn+
JY|C^_mws~(y><xES)~J9QazUZx988H(bMkLNkvCu`x0*{657oyD4?K@b`F!*&w3<n*)?<puRSOp$5v?2m_&NcXUJ69~|4^bmw|}FNYd)h?&LmtqLd=1wr)P
b_O98l?4w|i*3@k90<pAlX30!TGurw1qLK@{Cri-*XWn@hTjWaJN=t=L(0SZ!MpngI$6h>-Q587tjR8-?7bJEZHqKc{v$(k*F@bRU)b!1*-%GGaM?rzpm06u
><Oz^Oj-0)2*M}{zJUro3%NWM(u|h2V-D;B0XwSv=WpnPu3Hdrj#$FIh-4ep$|HFg6pat$2%#aOgdkbiTlLgZ1CgVG^d5Zny}9k%^zSc0@99u<g;8P(y*D7t
jtId;9MuA$Hl@?vj94<4@awqDC4|{@goG@8ytOm4ts}Co7t645#LWAwIgvvfD;!nXWOQyS0RUL*c39~Ts9*+eHz*I1@<MSbdD+F!7*Lts_HZH49tfx1sR6Pm
L2{QU4dCV=kOB-SR2~a}O8|u4LvH5-0abrCW8V@cqC@oe^srUgt*e0qLbJLfhZ0$dukcw2EIM;wG$c06+_BEvu^<7KdoKj39%Tk8Ll&(KfevN^?Y`S<L*HWA
)WOP#*CudCVx2eoU?a9R0SDu-hJ+t24v*L?BIf(6?l;GWc%7UCYrkV$tZL4APUgy~$slP%aS{e?2~-p-5-kFhC!atblwSKnu4UN)JUM$#8P0lqGG)5@Z<3<E
iow-syyx6ry6hw>k*cINY-@c$xUe-*@#wxLd7!K$R7#C8KI(LDW>aRi+G|aC?&#QTTyP=F34D36d-DGN`VS5Lyg+db7X;L>{@1A(-OQjwR%i?L@WS#RL~2II
MDOowZZ)PZ8ha|>+W2}ZG{eH6eP1qV<LMLi>p$_fvy<G+7dp;&V0t=N?oJ!Nb4fkfK}%^R2{gX#mGG(CM5zHuxl4|e!KFVt0M%EXn@d9YRgne=KxQ~mIHevE
g5*`uM~G2L(LhW}i1gD!mFInr+*nDpH{kxLzZ-okJh@wOVuYbR7sNCaa)N=M3Qz}{tBB@4i|f0OUByZi*2#wDaoT!RslNQtN?Ix8hTmEdFm1dO?Q8{L!SLR~
D)(y5mu%`(P3}XXT&Qzk@9QHnls*L*u|(CCf#%6WT-Qf@FkrM)T%b}t2v9v(6%df7dh?^Gpapu^DPhvyrVk2&xXqtNNEA?OkW$JNq4HP0KEz3R^|Jy%Bn=uD
YJlyr@I<Vvsv-hV01Z?&%gYM+jdC#rGR9w+VWNSd+$|O~<3etsjs5*Gy$!Mm!;`Y9KT@cbrV`WB)zGzttsh0968%=($1cK$#z$uC!)H`RA&*812}L8sW|@$|
41721P%q`s$#K9JK)BWzacIM8E;$TK`B3e`hZr7BL5J+|cI0#~{`U%q#RBX<XkVr`-TKiaeM9vtubCMUFJ2fVAX3ulAQ-a895$^c;aP^K{IC!SkVf7vHTL8-
Nzd-wZ;=Hh1!UU_xn*G-nxER(-RUGPkWLJi1dvdJ1^h;%Whs9z>#twar^t)j$ay+iZ|D8KUtM0s<LH!5_QpN<$<B#awLb$Z#f55i2N30*ILRGSecT$zeS0g;
{+x6??9VrD{7Kma(AlPEzm;NG2!NAg(p3oljjYqgy>oF@6!YSWrU{RJZiiJ)?&<j;@L*NNx^AvN!m`NB^#|`YWLMJRuelr}!UXN#N+lsn9;ae!6)-q;v_Wmv
Mo4{>F=~br^(>|~*AOy!9BoT))w1}SBS#9Y+}OolBo13ucwkM!t+2Gz=`$i(RCB{LZt^wDEGpKOG&+dhr}1%i>={7?H=VJ}z>=2mTRV-1LlCtfhqm{NtY0Bg
Bl`}YkFZ8s*6q^OvYKoyV))uXu&#{4LW_0CYY`V-hlf-dBd&1OGS|;HbQ3xR4;?ZvByebqf&+51MuLI45EaHyI3$2Su<^L4a=EkR)Lv}XMAXv(U{O3sxhA_5
Q#f^~1dAQG#-kR(i<O%BE)J~78uc<6)G0wNFKDNJk)*3;_mP<xqkK8NwOeNFA#gVuaPGurVBByTV)k6P+S1y`<!m|c-&}`9-f^3jT1kxv65O8BJYLZ&ZVG}g
2^*#4xwWlT3x-=8y_65L(Wkxai{4Qq4M%)3ux$f~4>NrVA_#NH<~W{$@3QQiwG>R<-ZyN&1}+qi7YkWjkq(zD*GYQ%RBmuq_XIFE1TGzk+5^4EXLn2U;~cIn
oUO}pGc0LN7Ta(-U5+y}qXygVZF!(U8{atD&b0ysuX+Snz_aqKk-61c^Kx@pBIcNz^tN?*?$xa49_=04S)@;^<I()Wo8k^aw<#Si9^D{~0k{q~#c#n9-7*b?
icuLj<oUwGUU+AhQLE6-VneHEJjiiuu*+)cw>p!|**U#=P9JaPx4Jg>&n1h$tQojdv$O`}((MifrcWyXHMvYiWM=pbvN3ytSEVvwfoAB}ETL_d>8>YYdGkA7
{g;akugp@r&v<*f6(uVcEW@IU`Oh?Ah<jKpxjhbPIceI;Fb&;Y5&;53Ufr79%?s7}D^x+g)6v7-YhixV0s*??!}T-_Z#!k?c`j_F)L5*FeFzJ!h&ZK;N<6;r
;fofs^VZqkoZF*|4d(*N63n()@t50h$U5?eFmI^Aw)v7TAi5$c;`b2x+ZsHy(tCXtUHNfKsm=C~^@L#2aPWfIkZu*kf-PCuWN$Tg9KIfPY#+S2z`Z5PTCW5d
AIbNsRfK+qxQ1&dhM%@NHJL>lUKl=Zb~2IBi*xKQjOJ5zMSCMIXREoLOA0$|>$9C)#Rlz+;bVmuIUH`_;JWnHdM^W|()X!Hy0)Y=Je0G>UU~DnF}FsmftgXt
G+5-0mQcjgRkaNY1g~b)gS@?zD5WH2fpFK5x;ayvbuggd#gt?v-G?d0ES0r(GBL+2M<q}ot8Y%vhLXdQxkXz`f>6;AZtb)dmYTwim7(=;;v3o@OHX!rq-Bxv
qk!W;mbK@e;T!mke5gRO23mhy9Q>C3qm+I_!rr~)v+ZYUDBjQ>$l-J@y?fV31_WCp!)REAi2XJqUUVk)A76|Tef!P(;`Dpp+RMvAeX$)Q5cx=EwOL}uXk+*+
8$QUr7}pAm2iniBFsv&I#gtjz^ereSd17}K3$^-Y;;dVhSYB5|lv%`W5DGq;lPXr$6AMBKg>{%@c3?s3FwmO7ThwhC?IN*NetWZvowr+;U6+)=-;2<#udDB}
#KvBAI)TjXp)xb>K;U(i+#4=AmTW9#L2jQ@huBAcA&T-A^#@G+N+_OqU$OaE*f(7?h)|+Yra~Gx5F^KjHV5l}voqo=uRF{Llwq!w)%*n1=S`>%Rq*b~J^NxW
$*pQ_UpKvrizBLx^RVO$t9FG#g#jp)6u9O?i|-GWK$b_FhS}M&pF;i$95FzZj#=~b1df~T3Uo(OX6eQ||G{tS+;BpBzJN0$Z*y#~;HmE;)hceQ9S29htvo9@
QKB$;Lhu#x70_Y`bKY9Y6jW2_F0g+Sei?NyX2aUOx4|LxE7@-N9?z^DwfojDZq6<ZUxwwtjNZag$c_V8Jo4FE(AF-N+U|dyg+TDmHgO^(Usk)olEC_F%Utd6
Bj@nSVM}Tpq-gnr;;YF*EA$Ktdx9)Vb4k6r=Mh8MamEP3_<UP9*D%d+{PsJ2@zeIlJ|C|(9oyP;clYY{UCQ*uHpIHJM=Yb0@t_o+N>&9lwC|N9CB0|{`}=fx
SwUp_rA+T?1?+xZb-iUd)#OF~5Uw(fH&WxxSF3>zF>d~Lx5n4*7QkS+MUXInFR0(3k)3V;w{uA9NB#E<AQ|`i{dq89)I@TQd(2+l_(pkaM-DHiVNN;DD!+bT
*zGa`B`&ZkV<<$43n`?{alyxT$G3U4ZC5wBBY50G?&8#Pxi@qi?5G2_vCb@Ka)g^NUds9~QW`4Zrk&l*xL9sl6wyCe4+u!;ge6$|@&MfHn)Ep7K3qORDijm|
Ko};15GmAh7*@z+$quZ%oqX6u86OheqK7k$?_}`iM2&?f8p~k&^A6_I><}WEy;rp3X+Y;Om4*Xxq4Zj>?^Zo{(7<(FnNB@XiP&uLNCMVDxK+BU6&L)kZyV0f
-#LMTz?EPH^|r#{!qN%??%h;i8dAG5l50xd8}EC>p|D~>1TGm;c71~YD4+mt$jlnH2}-UO@WioWJnJ3&5bUp`Zy6Nn;oUtaDX}7l=skqQE%UtAJn1$*p|uwQ
*#^L!#e)opy9RR~k1Gd@Thyay6*?8h#Oq*r&kP23An6{Q?|dFq<ELnQep}yoy+<jva;j7yiQ8yQEHcU^no0c6v)F(`aLsiTjSuMieS{h#>2~OQq6x&N$8F2g
5_@AzhpUEQ1#=9nNViD9L0ALr<5=T{=2iBy6?_RS=oF7aE_ZRom5JLCK&31O)~x(}09ac(<8;(b%4LBr3jn*DeNfoi_bXsLTg>&3RDe9e9m);7q4)Ed4xZ0<
5#qxT@P`ikQeD~$*=&k><D?dlkqsxb8~(RHSRV@FAKG8`q(>vZ9N$hE$kxTueiOnsw<6q&!@nk44XJNG55uYP56_da^x*7DeM+Pl%E}&y88HxIm(Iv~YgVPm
6@d84cJeO;ds=5C>+RJt_rAUSXPfD#X3Vr)wlqr-0VqaQn8~Ia0<pPjh1id#fF*E8c4*ZpacFIYFSPH9)8*Z_-CqkH7>)KlWh%y0ytvH3Ovj@RO<6YYIK$h0
1=HVas@O2>`!84(y=ykEV`qKcm>K}$`#Xc86lmZIv_7`-eHgAAw-}4$a%b5GEZMr5RS5eZLcVG)9rv@jEy0M9)bZgln~Y!O9vHpphz$dxyGIgNM@0_xI~&|U
Xk~%P+krE9fwB%Bo+SyqICjA)xOFw?cFJD-V>cKP;kF{s+u~(;cHQ=9zOkOqtDtDpS$njD0K}@+UpkR1N+@N9@|$7%IIUY$)yIQZd(Oj}u>_E(gY+`T98VkG
QnLEQJc^(-3q(zI)1~G(RJNk`i&A6C<FSF$W*<F3d$(i0%DVzrFtM~S19NLHFC=`-0pL(q-l#M~5J>872o6J*$W$9kE}6?tm0eFVg_LrCTXUaS<x$OB&lt0j
1xJwD{B7v>;#S?s_xx((V<vVA3)`~1!vMpDP(y;5NAo!-2(GapN=&A-l>QBegP%=11bvPlwfllUyG}3{V0S{$>V@2orkU`6I-c}(j<AGRNFsiS{gJeweJDYF
`+L6g04LBq<_C(f%rZwq8(LOc(Tv)K6d!2~J6ZW=Ils<DW3`4OqM%}f<Z>*Xy0qC(#OH5f_ddN*zK^dlQI&FA$5t@CY4N$V`i?$Quzj~l1r3yybp|rS>SR}t
ywHELFn^Nli-U;!i<R2~#sVy+UFKU$@|o7HXk1-mtVs^$!1Yl>+fhkq@_Kh3Vcjth>Al<NhXb^zSXDW&wZ%nJ^zvwZTKMH3k)5K?*o)jb+i~aSyI5;4i!Id4
mh7`4=iHE^R`(kRb-hE_J@>Ht&T?0_yZf($Gy<6aNP$0})t2HLY&bgf_s1@&(NzNwFUJ@iERWSxqxyP;s(HP#Pj#Cl9$;1pSlHwFfRO<Oq(T-(jJ8@}Y!l$?
M(0c)&eRZYRAmhe=Ng1S_*4Q!<eBhJ@Q%tyq7|yys}O<>6TkJK9pL`#67&@uP2u6&KY~%%i#kH}NKq74As~~|L;`4`zj;+U^4mK5>l`fmk{w=^n+yHS5HzCF
D_DkS*E2X3@GFJ6y6Tfbod_g+;CEwHf3PlS->1Gl2o(o~q!8g>neC{Ri6oGvDJHCvL4pYYi{NI#(;}D&k(o`U_o%8}jZ&#ZVcr!y-DYfnN!zj0S-5KCc~;G=
@>Fc4W6#zFcl`k<a7QA8C=+$}hRgHzkld7dgt+awJu7bqcM=ZM1!o^Ma@z_7kU$3^in8Anl&877XBkT!2OSy;*w15s^#2`wC#CeBm*jwB{!J3pRpRXXdD`)s
(rC7Vb7hWF@1L)2%s0Hmid;C#y0pYfQmzi-DqrW;+=Blqef__0A@#7`EN6;c()db@=Tye>P&2l<b4@5ze_|hf+M!il;;Etgr#KPC4C|at=wl+H#%^mi=DTp+
CMC_-xRebLf$<LBHEFupaH7j4f*+mrb`2spFy%23KIWQbPYx8!M9`H57AWe1)JJrzYH-a9u0NL^fN{C}FCXy#pZX8&K>4=F5mcK`+3e$U|MT;N0YBtFJPvyB
ZJYa<kQ4+*-DMF|=ATQP8ovrwb{p@cuXb_G3q5h3aicFd|J4Kk5P#kg8UYFdgv26g6G$ndg%FYhK<EQNQih6Yr2!~K4FaH_Km~vWPl^J{fB+v*0>FrfAO617
a4L+TG5}^(Q8qvDzx_Y@IX~zB>E7IXv)S+P;+(xonWK}0b)w420~w5!F6@nizw%}vZJ*l>f3E(00%PBR#WKuQU;Tpu7(2YrWi8|W@6X_C-Pw`r+q?dw?J4p1
{j5LOkLx%>ok!*eKl>yF^A3Nr`uq3r32%?3$M7fzvZt>l1quis6K}aax~~sc)^xK`e}AjT+>U_;z>5%r;r(3(!r`0tD0gT4h-iWTcXENy0QI`R+a^>7b^lMH
#{_E<te~~5QKgoljHLg@aMx<JklBKNjGABUa{^H5Qz=D>kpjJ~kTTX9OZ!ONR;{C2PS^BaVw~-;2--j*zrgeEKLtnI>ezlimkwc|{>*k0>HfJeXX)j`NK-Is
u=3VUU;R+x+i7bG9bE5qN{?gh_YFZI*Qto_P2L4jRD2XmnuC5N|Lt{oQE<gnS(&5k>Gs_>^5?$!;uhZ~8)EYBn=%}znqSa~Aenn<|JVPqS6jFIh<qCH)z;7b
+XV!uh3Ib>9rY^*MR?l(z*co@InO<~P9zBdEN8-_rdN2w0nKz++kn6`X*+0iBO{Rnk$?$O0Id!g#(4__qzw_QGbbD3hZ8#xZYr#~*=lWOKkUEdn*D@y-FHMq
HwQtt2*aUKz=6y>w@~Qn8k~IHdAsq!+0uwHzE>HhX6d~h#7i@<sKi>5VfteB#jSX_#9OM>GTKLllJH5@mm2o&y3-^wyu{~PN=5u~Zr7*2_nKaY{b(&|uGC)d
Z`<FBd)qalsdJ~JeXWgOtkhMnPH9VSY4&6r_}F4H(p<Q;vaTbB*@dDG%RERQ`ZVUZ=Nup%@z6(vB0Am&pq1<|*!lm9V&;x*4n^?4+=U6+M^35)f`E49INR1e
<YhFLUP_c<3kYgU6M1pzJlySMnEGEV%sXT>|8)L<+3)!?5EuOj{X8$?h3bDgNQWdcDwbE@!(qoR1QEZW59CKd3H!*byG6zo(eVr!gO1sl!2k-9sQFL@nMB>C
Mr`YiUE>5=u@_Yo)k2Asgg_AQ)Uf^R37@}+2K(#|YmK&Cn*8@XXM8zkUsYO{R%#FkgGEGroPcatsoB&p0qj(CTe;Xl&J<;h&ArM6jtH7pu~s*;ocp&Q5{Ui0
PyBi3JO0t{xF9m9-*BLk!AA8UL2xYVJz#u8rkuXQO~`4U(ZkKiLySUK7&*os_HbYu;n6t#HzBicx27B=+2Qh*qqC-6=(o-27RSh_CIG{uQm$FFK|!w-V+P8I
g8qJ4$Rv3v+Ks2Iy4PEOtY)wsmn*!rf7O|RL(c6VJ43$u$WF3YG)aoKN+7HvVzTE;<mh6=bel;NHjph+q(;SO;Mj)R4Wq8Amwu{Kyal!@2#Zzp|Kr>B{b$x=
-~R4m9guVQ;d{QHUf(YZYuO)5XTc8`bMm@1pja9>@Jhti{@0(&M^wT3=^OQ#2<{TeYQ|B|*ZO8rm*m_cc`j6)9?Tp_wYG!^FhEXVa>LCdyxRvQOSlAzcwiAU
=2@27aFFWsj9b#xTd<XIzR={SPLGh28G)d{JT0#xA4%6)IoVXG+IHeb_*F{{N>Ijv+=~ra1D1O(*MYu0<N%oaveIriJGpdLP7s2Jem44^ZA=dm8sLa9>KbLD
6iAi;p%}a=>0Qjty19GV4Y0XK%FCA!LHe#R;-`gT(6(-8lSJ5&_U^k{e7bEt?6Pv8p9{DfW?QJ<)&vfhZd~Q2cevH*t;>cV+#dLX)|*@uJG7&hb|Wqa77NF0
H9+oh18YdY3RUt8D^rAm4KyR!r;Pxt?O_aWOmDsAncb|Bx-C&++9~DJ#o|&!D<PM_Un`5SQDQb$u6yO|3OiY}4;v4SiB4uZz(D<}dWxZ=^UitJS8)a7s;`+M
6VS#4y@T+K|1k{i$ZdS;#O1H&=|8SAL<iL<a~#6lm=2UJ5LTaM)2Rbhb`}8rSJXO>31>CQ)D43>g|8Zj94PEMxZsSf@TxHA=L$}%njeZKyER~C0Z0-_&IT-{
ZD#{~y=T@Q2pMnaI6W$@>=HAv(6kU5KbjUUkPG%NmnxeJ@v{j~c<PX=L{-5#k4%%ANsNF12mppDYMV5Y2(*;Z=x<-;)#MLmDGb8rjfFeiy1rWIR`g!u8YS^?
DK~M*VJK}MY%XDQFXaepd?08g>&pNh-qQ|uvO$(GV5&S4uDy}0Pc|5^($owXwAPER%>Crd`IixLZqhtU`6^*xW+H)C3(DpdhYb$*4l@Y_EEXjK$2OijNBCOr
HG6pmsH8+epW7^lVfV%WM!^JviW-$Ibu5Xpt$ZE2SkfI-;c&0hZQWmL8T78WGx6(HI#to<ee@C6ETnEOHTVz%#^I#_kc170)-e><bq?W^09jz8K=zTKW-#M)
h^8?mYan@|D1OgFLGX;Dw}ItYv;qKFHA5^iFEQ2%6LiL+FN4YX8y}F+eh|J-PnXkW7#R<7U?b5|WGwgIOY@$L>#b=;M#XkVK#_U50~v*<6Dso23=(VLzRj#6
LG`F&65y2KUdyi=DJ?Jun^7wwAqyEyepE_F73y{NgTwQnhbL3-ooiYOHrcp=v~#dPBm~4^S4f9^3M{LI*wABg1cW)fn=0&aA}ZC=1#L@tV4gS%2L9)}rHb1^
{g7}W_o^N?XS!300vvb<XMis5%;TUi0qbQ6o(kSqpj7GE?8~F=v<}N)ibcg!M)&41oJg*{^4Sm&5<3L!643Ih%fO(Zx}+E7!LYG^&8z`_(}xJIJF)<#1*aU=
Tc;;1y~=dMn~CwfS50N^VN8{XYk~B1z4^ukMTQ3A1R<`rx)kviY&wQONGOVoLdRR*;6SEcnpC^c*~1?LX7)y}dYzd}5Lgn9rGDPto<1@!!tM^uoU4fw8e~xh
#Vt#Mx4MaP^>iX9rz<n6ElyF*c-Fi#>P|>TMioI7=FCRg-F%s?xIZ3BGQUx4+sB6j>Cv_pL+MxfU?>t71bPav@QwQ3^5DR_IH+;V%rdbi{t7q47WB*|#;=mp
>n+Q@$51Kyw7&hWkE#f1Z>}`^b?(pQugf?0Qy}Er_X7xY6Bt{di??Z*7l}I$8n+x$nzHp*X)T`68JtlZ>y6iv)T!hRjrls2UjwXyy9U0HEKYhjA@O=N!GLu`
rx4ESt>(7H_G6Y{Mnv*-XIbq~1QDXrf#vz0Lkr==g7!K4P*nO4z8gc78WRZ*5Ryn{5O%wT>C`rG-MVEM;(H8lA?_?MXano-Upx!@?aw<l-mn*{ocJ+xm(P3C
qv%99^0BvFb)y&Dh%I~d!lVOT(omjLn^0dSy;a2Kk}f&BJ}U0O)JHv`JSl9qDl?eOVqv5R_GmN7-EVTXP0erVE%4XD-qOCKtwBQR17<P>`JS;0O=#yM7xCM#
HJ!lvgl}4O9j!K!MH*zcq0MK>y{+pT)}DtIBlLDP)#YB=yexNcW?5*GAU&Qn+3Q2L-ur{925-?%->p{p1mgKGD3Oj=4SWHBS<b=-A$Yk96}5y|S0=`Dag)Hn
*}%*{CEm|x4ZcJ=rmn-GZ7hy9MJ+@UOrZtrK*QONxVG3tc}kVtqo#DquX95Zkghq67b#MST(H5Uixu46mk6oKbPGRRrG%BRlfiLr!J}a918Mx&Q;0vY2o4%V
Y>Yv!$cFecLhBkD2TxTmdG^Fl1}sVD3E(^e#)ZssYgZdsUhv0})$31X+4FG<6+&L<EDkQ`zMI`>=M{kZ){N04*g#%NQ9fzaUTxDjHC80*D18oF;JvY<GGf8u
NA~8;StQHfi`EW>g+oK+wuPJ!?2d2rL6J5XIu<ev(g@-}HoZ-3Ub34u29c(TuCDYDAGTL=mVS$iMab`dn3>gH?K%+4O1-QCf(<3j4qdF*BX#H+b+r#}a-1c|
FrYXcdGt}pM#e7o*+m4>R_jkk(*ejAu+}W<v49Ct$+KcrV2CprH}Mb&7P0Fkbr2XEI8bE+j1hvS4GES2cM|{<5b5-~pdEy*<XC(;WOh0`&Cv3?D_V!ly-?o$
_^ET<rbu1fA)*P3^iOVv#5M>aJb|a8);pg_PBxgDR|z9YL)F3{eW{gH4eR1pcdTj$(M=l(qx-*6&Ov;x&4@NW67jVu<GuRZc{B>H5ttObMGr7!Bjob3Ibg~a
E|5zWPlW@k2k6JWb@b`%FWK>`+*|!hBofD_1#{W>^Q75y*3tILGtiS#2bxH5%2CQBlth^63_BWmV@BI9j9`l@j1VY7#f78?&c1VdiPpLu%b3Or-%hijy3vtJ
41C)j&tXuiJ`A}^`j@Q*K3wNK4$SeXv$>&XnKY9=U}LNM2~`<F75GfAXm03YVLI#gDj@)cf@Z_S2F)*0!-#4BbIY<TU(!B3K2m|d7mon{Hdpy>*yP4JG!6?x
1!A9t=q!^;Kl&!I2rhZBb^abPf7+Hr|EmG)zqU8yrzH<Lk?2(Pm12_Y#D*pO7&o(TF22j@L=)B(7=i&-Qw!cB^kMr#z_R@vx|yGBvMzR;8@b}(FERI^6uk&D
@KMpsStFjv!Ph<~Ap-1b2&L`apiXl1IyMHQqzQhTG{HkRGS>!>v97KMtS(5x<DI94<m-NmEv5p^ZCbX0MV=pK^(r*O0}w=O-mga1P}8Ct2sT5!Zt!Zp_V!2R
Z!G90_Wat>zvj2A+Zy|%H!zGY%U<*CMb8?|@6;wTU!4WW$W<3AZb3QBLU_`k^ie1&Au&z{#3#{2R5nT|LZ_i{=nXaAwG3n;>}fUgjE|*^*8F;;rvP8Ee^2p;
gh0(ps}a)T18fN6%}1S`iV@C;RV?bP(o?O1oRmVXBKIK$n8DL#4H+Res6WHwLoV+x*<!@?t@?pHf05AHvMwQnHFk_c%pol*7;RQP47iF>3-E&2ZgTUPY{heI
MVcB95F4!}v$%ef7D}?oXzNgVPx3JS&Fjj#a?1_Z3c<Fr_a)(pOkQ2jQzL$G=LQI3<wm&V!lQOE50Jt{g)UIN-UJNLr*r6U(L`l*+FvKT^^eA(Uvu5WlS<*u
M(^hn3hTOjcg}Lc^Gf&b9A{Rda6a*umsof-dsxY$P7z8kpLBpAKWU4v$n^au*<P$Q#XWh?pxMYFM^+l_<`&kYJz1pTS6*w=)4zxPzxUhApHA6Jw6gEfygzNF
;Z&*Nje?S$K>}Uy%t+{0t-W=NwIxc*Vs`Gf2CSs}OA$BCOosOxTX~u$SNO_?04~;HKkX~x^5d{oZH@<JWB!!YyaWHo(Kz<6DgbpT1(0AD*mGXnK2_8SYccas
r9Vy9h;z?9Z2<ik`z=QcN0z~yvGyNctS}thFIZH@DoHErwp)(eUmpBdz+`otIf3<SW+h5c?aP<A{Yk%JV}ciTbDCc=gG2h`fy}N=vxj$do~1*FQA{~Km_nVp
t=&xBR2u6Jj^pxw2DG>=^VerLaoEupzcNQHx8c2iqW{nI-*?gaDTyS4K?H+442LdDw=%C)sNvV^D%_9dig)&SECc>LRpJ9;3NpI8gkW}sh=*Y8Swj|7@Q#YZ
&6hS`D~mPRYm$M%*~~X=Sc0yn{xLSQ24UwmfdxI>`QO>cw#Y3WwLECoC~+=YvJT9SMVB{%_bQzI?;(X=U_lupa{kc@K90YkZ;srBogNde!=Hy;t<R`#+jQG8
DRPJ$yb!^8tDhK*|E4kLw0~}FM389vcctyd&m0ac_!*WIzwN+C@Nj1oH`w?XwS|3v_<Z*Q_R4U1WDB%0&2nLDJ-&qgS;~6K5!>}v-W(;YzFc;42dTV?Bc|V-
arSQ7D5v1V;o!eVMXKWjxrNh+1+8Ab_g<WVUr@EvMrMG_hwLYfS*~~Yt$jJ>)?pWGvlX4ZYik;s=W^==l~w#$b-ttCSCYSEn&@^prRZ)N3wd{DAf|MqtraB#
GV-N^1JC=^c->%KvH!$<@3!(R7C^s()cqZ<8>l|3tscwgjkLtA%fmvStm~L~&qlQ`nU4@Ee4w9J&&m6BFx}_-3%{ou#@qAG(dnCI{*PQgbzSMRY$=wGvFA{-
IBy#&eoKHD<-0yS?*|WlE4N1FwkXyt!J(L6$G@h|xbW?7uby`ASz(?Vejpfzzqx#RU((x6%Kt3&#%BK|_<Mhz+_DtBj{J1ksOu4xMTqB)n)F<F_i5i{*Bi>Q
MP=Q?V{<GYdfzzhRp@1Iw&rh$zO8$}Q1&a9^eD&IQ_p!a?WR-Uu~=eb<)@eBh7Y%Tdb*YqzFHkt>VEdL5~QzOGIP!G&Em6rTH<l$?8Zpil+*oT+P^;h-U<Az
dwBvg&bFmbIp}Wwp8u=Ya6M8oET6xHNAdDD*~#uXJF%z;<q!-a3L_`IKP%AmzQyjpLF-tMHU_=3-(z2WpC8~;1p0Ps2X3Qi-62LW%v`Mo5K$!KJ!vGM$78KJ
rSmNR_58VS{Si6o!O?9%_2Ik;5WLxW&1&g5eNh;9=IRu{e!UiUSZUdqSXtX1Q;&R!!Q0j6*XiTN!@!G@SD#-9x##NMpDWG0N$1ykdOh0qpyTK*R;#@?yDOK!
hi-!_Sn1?DaS@Lt4Fc!_;5gNXX_xY|lS25jV~f<|I8N&kmhty=b`E<%xq>R+FV&#smEJVLi#Ur31qdOevZ8<`ZQasSBzTzED;KLjj0$RNye+tCc})O+O^TLC
3R0?qpk(mPGsLfcbF`eQs=DL0^k*nnI%$PI<J%ael6p1vR~3(igP+-NgFACwD+i!<xZ-|Se=rn4;;h0~3dBDVpkO{#0}&uqzs#mQejQ|0<Y9cnxc}Xk$M@Tk
J-v)SCe%O36ybv7;H}_9Wo4*;cgi2g1o(^}l8~#iq4Wp(eMljlev@Jtc?2d;j+~1u6zu;~4SclPqicHzY;##XJ;U%V?Kirj^(leTJp=%!-QTM}FAZy;j^t6=
{*CH^-{`-GO>unPLXljNLUk#hT6xl|9oi1@_9Q$B5JCb!zxGBy7wyzLY!9=pg2laWgMI&@k(=B?hUJfZI6i(n?Ej@v#E+p5T%iFzAbE9Q-e50-!2#b)RY^x)
1IMgN#DdCLh6EdfW~1Uli0IyNU=@UTFYxCE8{^l$_OHxB+!>h<^naB<D@`$LX=S8uQP3!P2l%LlrnWp)?J~I#tQwt@p;BM*UyONiRB*l;8IKR^<(-6RzSllF
pw5W=#tph2u4c_nUESdrsT#~ubP2P!m$o`fXN?k9zH579F`b+Aze&8^jgrAtk^dN1jl)0L_f(5sx7lDA_|uHWkL~tcFy9HN^l6M!x$NDu4HIrZP=Q!BXnQv7
@UgREg@gXM8mj(XvL11K=KHk**7q`tI^Wdqg^Ybaq31WY40nbxl@cYY|8APyNLq5LiltiE`-C^TVbna0w&lrU3jMIF@xi;i;6b0PGbsKC_z)LKM&OMQX@a(S
DhUvxb5gONKd0}z;MTpr;jY^JI%4>*kyJ?e+qT>LyD1=Cb_D@HPpR+quhLPZuRCG7njY{p8pIQB59$~&<dODRIo*Mqv6}y}`ZHSAm7i`zsasd~wabD;amRP2
BH8*Zl6{s8dM>cGG=9^$`xZ9*(5{B|YJKEowx`YhKV@xCroz#XWndOJBk?1ZM_#@-OZ=9y`|W_wojZjK;{jj6nml%Sh2YB<EEsp$TQVjhUBZCla=Sf)R7&#x
8@HB)XhB?yw<A_aDB2F%GvKRz_;H+Jl)Lr#@yt#W$$1ieM1!c-r@MZZ&S0LC+xLrtuxyE%-T2U7FW&X@NNbAMdpg){j9PR=Tf)||=Ce}I8P1=U#`f@wG<T}J
Ub)y84(a*J4)68T-+XO%b%h4dyhb@g(4Fck9>&zgz_&IH<E4Y_+QX=`6!jD7<Th?x^GH-EOKJ1RCI8x>>K6KCSYyjF-Wz*gS+hj<kmGYD$iIF0xZRgUvAXTg
0wq;Zi_-GD)BUU9Y<hUhSlKCthq3X-{tpfNy)~@(ZOAge@83;n1hUpZjmY3S`%44m+ZdUUK^|CW3zPVIZYZ~=aM_^t!pOwu)?EBfk1kDF6Pm2G<ep124I1_4
W<*`X^Js%_hbvgjEjwMso?>{?iwJAgl;7a7>&|D#Q%@_N;jPo35jBe&vV|BCw*y`jp8_APZMC#+vA!?UcOB?)JA%7DBW_jDoUL^>!LLQGisx0f%wfu)i?FcB
mR+#&9eZE(+qOr!mXDIf#2DK1brR4rzHsg9Zwzz4X2q*T)py@P&I9ATUY{2cg_LbhB~O3P=GMoI;qEw9@!xn7F5EvZ0GMAaWu?`&!ic@g-mkm0m!CyggF|DB
+ngWC3?qkjm&Ea^xTeXjkqB$Dps;3Nhw#S3!rNTxTJOo2b@nZY_7vXf-@c2++Xx$rM@_>M4&b!>SI@6)Wa8>>b8x;gtQ3JIj184&Kbv-Vx#q*ZFV6MZ`g<qO
GbZtzH}7WD%T{`;xm5<{i)>(YaV?K^JV5iZwbirTdtPVZ3lmxMJ{4ZSYV7-S<3WtoRUUh+@`c~`YdtYnu#R_$)f&q2m4R3`@?SFo(^$-nu^J(H;f)Bdf4|p^
gQeGf;_|0QR@t0}m18x}JWQyc0k7i=JLq({bKwP-t+`wE#M)ES6}{9RmJY$npKmvA3yW_rVScN&6LYzdJvDLKsNcsAlS(qJA;sFqtF}4=TwX!{RSw-eU*GTW
m-@|=C_Hogo?pV>efGu;+{@WoFR?-VH@wdNR~Fq-mYc9Pk~gbX!WC#?E&C^lsFsS?+xzcn9sTU@>c_>X?0GFPsujzt^)UCxBY4HVY&~1<7(uV9GW#CC*?&Es
jM&?fysf^8okVkn%;WbjCXK#57)|xw?Z{%senaPey1b8#IO)BqUZG$&u~wH@W_b<ft+rq|(x{_vHQKpL;ICI!`XPAfX65o#-NaVA!$#gbvDP^@Pjx|NP<yDz
=cWM1d^-j9+4IO|gP|vOZ51t*>6O!K7r^k%ZO+)%u)+Hkg~(}CbzbiKTGPR`irYtW-lv>nyoRXL$v@Dko`07PE2WluKx+&xUC8TY9Wv7}IyIP(zlUyr_1Z<R
V%RAUzT9o&TBlzT&dw)HP8!Zv!2+I4U3c|(S16E8D}HSA`)a1${8_EZ^R|7tbd+0IhZ*S09_7=f0YX!6;?109tDJ!FvQpiz?P9D8-F66wJk%f)Zu=tp`+IW`
Jh<IjBJH2zck$#Vt2-TkMgN;F)>PiJm}gki?8Da#^Babzr?lXTa<7$aW7CF<O|uZ}Er0kh_F9kh`Tjq8kKoJdAf7_4w*G<np4}I%*64`eNxixb|ED?d2G(05
ubh2{mLM*{Y}@X_8Id)TIFHs0#i3)|t9rO0LFU$+pW43^^w%$H`RLjwL$rI{E?-X9w-@}t`y>FM2!uNTsm^ct=Cb^s9rPdbkJ;KEwbqUx@A_JoQ^Wse<TeR3
=#?oM8C7UzSfIM+d)Dh9AI=9dcK?p7NB=MU-%mNQ@FVFCa3A(0<2d(nU=M%(6EkgX2XrA%E2Do-@+fyvc-Bp9g}1FTq{wP^bta1rEHC-s4)_J6LWNonZ)_Sj
2;<r4R0Ki9pxpU?T~Gu1y?+m0!poNdln@l3%Kr_(#Z3bXu0QhkVf#C5=WqR%>1S@xt_Aj3`z4nM&+=vGIiIHafa*ugqPCjkJD=3d`&viuM%v)Pt(w!NLKd)t
_K~=yLkfZJtO|lkCt^x56Kf}L<86_KTVLW+#J2hUAEke`k7R6wbpES5{%qIw+wgCLFEXRT@7u~h65pjme!tc{uP3QJ7;;8b$M=CJ0&s1f@27|Se(w)|(dFO%
$&e2i7uA@T5)KG)VgRN1e7IzLy`lV`T7C!Fgz`yxbEElS>Y3L+dbI@+>9_Qkl0R^!2db|4lt&fZ^(-wNeuMp1!SRrEJA(+y57P<L@Yr_)6a#lV+wKG~5{p5R
5TOBs1#gFLoMosbif!b%HRhmdd&B>q&R$nzC`uBCDxHA}Ll97c2_rxcKdP(})hCzwHxY>+Z=__8q0tz|jvwe7#aKp^n!lqaoF;=a2Joj4w(og$#bQ3wTH4G}
SP$taIuP7*7q9{0JN<K7=;$=ycpA}J{E-m{-JY0q``M|c!}|MoHKCt6PX}LHH^KJn(_MVTV6vsHj8zI!{Lc;tGCGmagttGLZ+q;AkOXz`@^erI<@cQcTb<tL
bF#brcyNxMzwhLr<bz{tA(P!AH<y@8sXOcg-@(Tm()COh5DvXXi|frg=n_NOKam5l1IbB57$|}V_Ji3o*RWDMP)QnId-d`X*q>cn8vHEg``f+Tt)c#s=mJYg
B~*|X{!jS!L-{NHR?qD%#VOlmin{3GZMxfa6E$qo7&96}Fv2H>fSr=76KN*d{|q6Z;SB+szF1&&F3r@i5#XWx2nft<mX#1vS@MGh6J0RH<;aZ`VM#?!n?4%f
2p4-MKIU|u5BSqRO=IKxvzp&7)rynPnr7$cpGSWyCeU8*WcMZ=f>Ieza-{N6UiH8tNTpUdDfy4A!2>zyJ<s>Nh7d9p7@~3URB}Jx3v;;w3U&GXm}tO0pCv@x
iTjl=H0Xc4@ViT|3l1-~lneEBZ;q}pxQKC)XT^pH?(3~)xHsYb9A@W+1<p@9DE!v$u);z7Sg6VQNZyj83s~Dv>zpN!ZvzFy5*BC5N4Uw6;_^LmBV8(7m>weT
j6I^Iecd?x^jM}TZoi<0Vu_A_rXTG%r{ryrvC&4>1>pWcd4@~wyORA>Ydz(96?HvJe+~JtaXb0E^}7#0Y<BX*j4nv{(07fQpW8}gax*yS`F3v!eBW}!$Wi&%
PjIbiE?U1b@lKz~zgV7UI1~)Ko()aOki~j^omQR2^DgU|rV7-tTQ$vS&)t0VikK1Nj6EGslx0}3;Z{WKF5yesa2JZP<}EB|0=Ss6xM}A6_o?rieGzZS(9G~X
tQ;GgQw^h%Iu?g@Jh2X}&R}=&#`(aP2R<yryQKWHYvH@$&p*Rmy&qw`%X7}kx_~&FwQfauTv+evEMv5bo>*EU{!NlfZ4g0h?0OV($t8O<k$@hxb1puwtLgc6
1B4j66zb{#QkVlw!zbwT@_SfGMsoH&m-;=uW=Os3t2el=9Vg?-rWNJnc!EPRN~7PNq$>64p1xXo#FWk$dcA(Qd*{C3Cmn|Uuk{hR!OzV!+<+nEEBGjIeqEw(
79g;4iNXjW5z1LQM^xec1|UJP#VV*O2^6n)M537F8*;{ZomXPg1=ujf+VOQ`;t`4b!qNnk+8t^DBLoa#9j25HVW(atnFK60IEVqqCIE9qP;%jisDuw51ag{@
<8`?mU}=Wx+=x6{oh(9G`89#C$VhAB-v2ERD+jDCV@;m1FoKA;Va#B<-xeAWt1O~Vgv-U)Tj0vmpFVt@b)Na19JUSRs}Y|DtDWe-9ZD!DKMxrgC$Nz~?rxlu
y@v}n{k5-A^4R$LRqYhUR#nfG80|pC_djC#y&c4I5&jYL_RCs1i7eI+h$KEpjH=qXa~$yNrj~x9?3V*F;rwtHoyEvuBoT$fxw<Ge?A@Oh7w65vsEiGv;>+Mt
%%s?WG8fYivcD@~*>X=P+WeB-$7L4)f(GS0^t(X%)0)Lk54kql&4%B~vhsL;cYU67Y;W`7^~ck`9~R`^5grQIVly`t>#%-YPb10(a=w0kQH{CaHDD<|XdEA{
W1YVqc00^?0`d1MbFZuCJoJNXkJAmy85<7%V3Gq4=|~&d%EopIoyI&bK$K%B);+K3E|Nz@#%ewkqa;H^ttYpni`28TVEUI1(=V0__0V2!8u4}FfRTq|4mt50
Bu37oz<Zc|$}Et@+uxMTFu{4UkwJ-2sFUvE?*1_yZJk&vD;?-y?yeYQw>Mr(ro!ji@wPj<hbIifbjP_;e8}lT!;umw7&2ebaGyMmd0pdg4i29&KjCQkm+N4?
71crK&8&7MJ<8j<f(lxgb87%OV3CiT5L=~v@G$|`^!j`p{$oRK0tqb|R0+-%(Va{x#7ONlSIetW>|xgy95g_685o8I`ZF@cxo)5~<7q30y_bErI5=Nl8%*9*
s`G3n-E8%^xuWTVXAY_r@YY!>3oP+R(@|kMBZu`szcp;b3f_b^m*#vAzm^bdn{lxB+h);w1=A{Ry>oS?P*Gf|C?S+&?8=l!QiK@R>^hDw0xD`714Vqa-H5k<
7|5*f)UAXJ!Viq9g+EhZVfVBs-MQ?G%kPjjBH0^O9g3IWx~Np*s3`8a@W9T(*Q@o&x4qQ%wlu|T8CMldiMe|);bdYMcsy%~x4POk_bq`3m7&?3u<}vRam;=X
V>QEgXB0lc*TdPd#JRxW<m*iL^AqSl93vy(El^nDVCPu}RFC10KKND`E{4~hx<G-DKc#@qE%;7`UXNXC(P0?uWi`((3G>f^r&3j*GJdG?#v_>Z57HZa>%?5=
#r5L&*d2t3ds-YbVkc+K?e~1TJx9S*E~&zpB!K|J6(E-x`mNzzaJjbg9AG^cwJh1htAbS8qTQ6zzdXOQ@bu4Jm|<~mQ#LiEVBnwWr)4|nOA-&@Ru2bWDx%#|
?ykf>DsSI+u)_tJ7-8a%-PZ5RQMQM!*z*Z8m{A3}72ipl0d`agziJX`5nsR>Ej+-+3q;yMDum+2eC~DFE&gTz>8Z+K$YQorI9Ex5UfrOSAfO};gT5X4v)8hn
uj|altQ!j#`cE%UWsvk|Z;9(K=e5sRVkLO96yACzx*Nd?>=<t9<cfz5L#sDL*s@YSfI{khv>(=TdL#1BOOD2B7a1jO%fJPNmQYY1vvF(g7foV%l=ldrz@lWS
FO73GyC~mpHorZ2@?G)kD-IAwh*V3r2_S^fiz1Y41<kg0?H2REx2v!l2TF~t_9xh|eNduJlqlaG18I#Df{TUwTb6uweW)tP0F8wzIXx7hI&Pjj)@$I;mGC|%
04n)K#b2V$y6zxzy-0h&YARgwBN}NxgUtMQZ7$ej!LhUrbRX)yYg+g$DJdw6kR;+M0}z11eq-qRPNrE`g2+Ud@bmR#k1jf|KHYa?wE@Wi@k{X?qtl@j+|MqC
nX!hI#<sJCV6mVp4UaBP!AQuk6vajcGQQnFU}w6qS4U*J&k2l|q6lnjb&4YxQQfh3@$b>F_s=)yihV7eYh162P(z|sFVvxcEykILrKd3g{-|~&XLnzkccQQ_
&MjfINQH)bH`m|G-eX7YI}(r`K=PdA>iP?jfNh3uybY7AjPU3%;rb~U+=0V+5|OuxFGXn>PaC3*s1CP#p&fUy^Fkza^XYt!IKt>-3+r|9eqduH62K&-&kLXL
#Om@I+rVD{>^x$R;}te+_79hjHN<&(p9p?1KI{x$fMf%Ohq2CJAX|>4b~Hf|hUm&$>nhtbUVwqj;{jDvtSI?0U|$Yr2Jt(YzUg)&GhO~&L#7yMiuqoZ1CYfT
xOUw}$$ddZ9?SB;kVTO~?7V2v*+0a}Zj`C+5@7fbT(SxkBn&73W%$5wz`Bl=-Y2N0HPr?ggARVI4Z#o0EG8Z<J;i{*M9HoCsMup8!PJI0DH5tqx}jW`+tuox
HE)@>j}=r4pMN7eddTN`PRYx|PrCb$4m=Qcp<erG!la@g*2o3o$Q?_DK%torHH>G5;Khv%%Acoy&t61)){@Dv+kmvAk-~&vt=faFKyNN8xkJTFK$r8KMMT;&
>C-3UiLAqR7@c{lz}hp1@Te5|=+S?WrfT|CLF`jJWmmA4BfF~=k?6yKIA%c6=>k+h+kSX;=(T#-`us#-uFDn#t^tb<*`#D-*U_+s@LpTnYmR|E!MnPP9xxv4
a?{_o_<AF!PJ81&NZQ=Rm(luY3z6cBMFWZ=d>OeApRk62yoUA=r^CXjvmHViB>@E!-bRwc2Dz*Q$!0=_5F_KCscd>)sZ1Rb!$)63KE$HcZ59?uRb%x^fyg>b
14JpJNest4`+Byx|4&~Y16uEEeq!9*k;1!E2QBB|@2c%kEC}L%KN3EP{4JP%YTS05{Tx>q_u)q73R;;M^ut9i2h(d<!TkH(@1JGa!l58~U0m|WXK^f8{ISPr
+32#@MPzzm(C+I))$?9|Ql|&Q)}-=z=YTr$fzjibpGy-p*$XOsZ{Vpc2fUREiWjJBdTC|KV|4%oPum?_f?RY^^x%{w0I!$l^!rcNpK(C@3nv47<pZej1eWZe
IATIFqUW4baSbXw4{r@!GJJcBpxHgABz|CbvV{cz0MjUC{F;NhUk`2rMVPyeJ7-Fs4_XSTs0e_FA`&8+k_oQ1DW<ltOG?Mz<(Xga%l+xfT>c1KPu6Vd_@0Is
ZOn5jRlgV<{(+B@Tjl9DM<Zatu-T7~-OZzY$80>L8fI@6rz?u-v}W}?+I)5trd7CW)}R4LucpZ-cz(sOE=(`Gm7+|}q;lCr!7v_Bl+*=6O1`O#^WTmQVkEUq
ZzdeqcOCq)dZGC5jm8ew+5Uc&P!ulX2%qGY4WP1!L$6Ki<2tv2l9_i}$1A<6*B#z{ewzyom1g7+O0X=*09-D}uFi)#RLK;4CZiXTdkCa$#f<c;)re5H9^2Yv
sXUH1cJZbWSl7b9cQR2)U6>NAv**zpIbq4zhc*D;z1h!V#Ad$+o3AwrIu+WR=0cI|D=@%z7yPcSHTo4B%&38d17N2v&-stKf|3)tW6>*nF=ebE_QO$?OwJwv
Hr}>{r&xnmpq4Y>TP;(MX-=2qT5hTvd}XW_8iWO?7=UQ7-0!~JZ38$_j%%&doRGq3v@!>5mKIdnoEcKIONOy{5Ukc$T-5Om{W-W2EC})G((GsLgghT^y_lO6
Ap1{3FfSuHa!1ft=AZE&XWjk()QE%Bs-%e~6GCPY(MmcKI|u#pPm#WVj`>@&3xsM<)ABvf`@cfu+p^_<HSe5QG23L&Zn?*s|7G`D!Z<IxZlY`ofEj(?%>HJ6
S^UC-c1l!K_y3R{U3`bn3X{kBEdN6SP>sIPp~vh22Hxy;Kp*M({o}xUSNXS(vLzS8fIZtG1MEeF>*w!WBC79(2pjUS_lZGpG)Lwfy7dCVKA9T*-8i>Y1IatM
|MU0#&tu}hTK=Q=pXlxD=smvjz6JDrGx!_jx2d=?vYyD!*t)(j&f2=Kg=ft}=i!`T<XMs7ny}v1<-E2g=Eo5%q~Vv^sv!Bd=pm}PW&wpl>MX>DRgSR6y>0X7
7JJtZl4nP)p2cMLy*DE-JGha8u)a*KJ}l>8NmSXITu5AY&uEhCwRO9{3tXqV+Y@ri9lPH5udOT=mJVBZ-Pxlu6_hNmpdbFo|8LS(zN88O`6mDA_2e@%06QJ{
+zm($p!z=Z=Ysgbni0mzB|t<fN~qubF#oRMQ)T_0?_W3`EAsplKIu<(3)}R)mNo|)AI$pC_!;_aep-&l@H&KMQG`n~Y=CZ|%1{CnedFp*e1NNtKb9_;K>^5v
EOy(^OTfECSmHcJ$|ggw&cvr4H*ihJ_tzN<`g!{rbZ|^ceh1}kKYDl6IQf_!RJNl_S^B&EMjPth&@Ao0YqxST#@DFLnf`AnFj;Q5W;+XIsx75^?Mrv{ZHF0<
8J8zEfrfZSS_&iYQWJa6ZA)PCNQS-sa_*-a{Xga2ce2)WqWsp<^`3jT*}{o&nXz^SqS$tYrH6p}e7x5~{Oy0{Zfrd17<Ycm;D>&>SL0{I4lX=;E2b{Nt{8YS
JLRPRM03;ppSCzMCnmzw(+X@OHt&@EsPsLIZJo2mzP26dh1%eKoR@3@@s1`xOADd%f2H}X(d)3oN|WtKP}GFIxD1!qOCVU5y>aJVY#53gD0SW6#y#etpDk#0
Zz-LdS6dahv*@fpa^~8_P>C$uUh%hTuzp$%F_MQmRfmo^mBkx!Y~W$4)c2WZ98Nf(xixuhjEqcV^3(=1L{De7{AQzl`95>3+pI8ErL?><@Yb?P4}L~w86Cp6
BBa+oFboUX(zMr^F`~E9=EeHfS(pij+3H~p9sEV1@T|`?$q+2Nfw2kuN>7PWHTB87N1hh`b_ckvC3Vr=md~u}^^0Zf!z;~eWO%JkXh6k7cgr-x+T2&8d&HAF
kK-?&JJ&bB&?m$7FoW+edszp=*D})^*3q{3wXJrNv7l|GgOKvisHcYMS7mZKf&TP-W~bBXZoa79x$@5bCt=9HGleGs)Uhk2=*;eN&dVhw6FCox6n=MOQq%ms
^L<?MYM|#`!OwBuuJ<&sk-wK;i97Dx-r()pmv<1fr&z-|R-8v(lNvvv^mz#7a-ct&fWzazI<el6lSgH!)Qh$B?R7g_Xu*kIS?3!?=xcdl5M7oY9vT>uVg})Y
lB%`*bwZC8sHm`f79(|Bz=UN}O^zH(*or4G7@Ztlb(6OGy<*%g@Y?CLT5fJJXxoJbc|dLWz;ec`7G;!CEt<PytLpU^{yLtL8b(^#xtuq_SuN<twE^4waaH45
I=<30L{Y%_%=@@Hi{(T5(5?b1fV?D+y6{pUQMtooM$#e1Q2@*e=0qJzfE0=p1GU&j@*vWx8h~Hv<&E6{0tEyMs>*ERE~=z|Znd?SY*+$Nlmo)Bbae2*@pa7+
ogW?pLOl2J+om&_!IPHBvIi)K)Fbja3A(gY=RulfW`+Y=16%0<@+2v!W$!ROaTazCcTIh+thtV5E?ZnROD)hMyROX*8VqUx<!bqAuls=F6d6NuB;~qscIy}|
-HrC1eI8z;9TzA(imIMFJ)Vx{&d-~ZNmGtw>&MUcYo@YqRdxAgGKZzZ8dm-MVWj;wcTG3Pk>&i*p^5D9d0rqM5-Gtj@uOH*J8uKa#Zz)5U>*L)#qHSrJcAG9
LLGXyGdY8|X9{-gFSpR=j^mo-=CS7mK?aI~QAla{LxMYpL*&6(Uzem@eNYt`z4b+dmRDAppLFX`I3I|9eCRsdpbohlvPXrOfr61Jz8BpSVvsxayp-8E74hOj
zqItB<{f=K&GCH;?UxP?^I<xp_8=lXSJ1H|AhMTI9GjTPvPgRsp~b(GkB<D~d#`zprMBEMzNipD1e1DU>;u5r#()I%<sWJ-O$9YRA`gGK!^!zR|Fx%oT%5Zl
dYkw2>J6>7c?IODrZvFkp`7;LA}lMI76>~Fhyw_|444U8Vbv6Fss*Ji$bicKTPOIB=l$PD^ZS49p9t<fgpGKqP&yt=oBK%)2d|_u6+vCsy@U560Rzp&fMHJ%
97%|mn3QFfgqWu@_KS+qz{6vO5HQu>`;fqYuEvdjkuYh<gO-2E|GwI*G16=Z3tYwdHoF-N7UgbNZC%`h^mjx^?bqo>8RnqeDA66ld_Emz0N<)M>>K%a3<HNv
hJj`l*2Q2mBla#TSy3u?h#qSv^5f`0lh48CPZopTi!lYRIKuiqV1E5@KJ(?~IXon=9Y9M3>^awP02nZXL~bszuuv1OVUZkh$?WO^-^CpSQV%WEH-jt%a#9HI
`X-5S2ZNgmo_tp|li_um5WWf5lRwM&3bHI!2r<HjARE^}oqxOzfNNk{;ltafkAs2<&oZ6KS(ES4lT5U%VdUGyzVVhC7;0&qZAG%Aj-eU*N-Q|Bxbo*gE@T9v
v@5!df?##}PD#F%Uex;-G8AfCl(W~O&3rKPiIOZYL|h^u9aDEvltH^-QgU}BH~~;|tP*8|GVr^2?#Uz$tR8`p*x%=Uwn9bKP#FY(wLyxhirQBHTa4KQZvwxN
K0%rw<zEJf_EZ!o?|_-X^TG2+qxCfj5+DdZbe0;tsF&pY8#ZzzL&nI_fUGhPK1SqwApR?HOvS{iQ4hx$BltWB1Y{9$#d~X-Y$*y7Hvk&+35W{Nz%hJRm>3m4
Jvw4Aj31p<3}Qt<V8J@J(3jk0iO~4Z0pREV9%SB4%aVI5@Xra@+ZOlgU%NV+pCWxt>|WGo85A#tpGv&sg%Cr6opc!v&X{Gu5QVywxH+|3&esF7002z@p@LWq
m#ElOIQxa6rNWNkFTO_KJ2(+TJ6YPE4QNgJQ`tTlN#Q$vrKc8{4m&Iw5Zc%?acnx|fTZ0~d#X02f<x99Tukdghi{~rqqSr*Hm&nsgF*a!Qt53ez*6df7nK0y
%LS(K1Pu{nDh{uhOPE3OaM`YYxMMm!YYyEV6GxXH86kHjw|7suF@){WGq64=I>^8vTq=?daoPs>hzte<8U+W)-^VaubGz9%?P*!-l81yiVcb%5raPX8rIj`#
T5%q@MV<zOuPync&cVxsvjhbRD9#7NzfhTQpBWy%Z#ZyKILTH`Tt{RhzJdh{<d(4qn%os2&v2Mj!6hILqRbt(vpkvcC7Hmu<t||Wt(_QJ7<39e4#7<Mpi71a
R=ugh`pR-;DFe&u3nMcG0jrMLHZ1OGWdx6SSK8sT4m3Y*3(tJx-vVfc*#$d#&favOxDqwl0+ViuK(Y;RYQBY<m%msiHN#$`P*YiBRMvLA+4a4r$B=XRA}}6B
DPC-%>h0PY9G(h-L6Eg!Z};)PqI$UjmED4#zTTSAqc>(`|6J|h4ag(50a#8byC5A&2%bZsEi&SIlnQzPQM%H2Wo!WoG||LbM2JxE3>jUJA`YMq{;^fDt{CvD
jo~Z(oJ^j{o)W<b0|NPOm*#LuK?p*egsuW4x(r{NWiCZfQH!S+rAzv3f>R`rmIVY7QGpmM3Zc%65$3W<j9Q3nm5u=X!2?1dh~<)z;L;lPPCQ!akLKrBZo6FI
y&a5M_)~^wu>uD~LzM%s6v>N;3?GxVfr5dRNhR2y5#OzeXx@1pbrpiK$2yqLx5t;ar}uwH`=7i5AfTdY2#5*@LI|3Ouf+EJ|NZO$6Z^^&g+!s(KhrNDAqUf^
pJehrF2$qvupxv{`89cPZ3`7MCc;(#LY9U>N`VGYv8`(%9uAqw`E+lK*`8-?&_{FZc%sgC53)dMArW3F#=tyoLLeNIegzB`WZ|$uH?TnMWFkZt++-bu4xn(b
2L*3}rw>8Y1Ow}!1|>o!12WiW6<VM>6bbeJzxx$R5Pbi6427TSt1AN9u(Ng2)BZi}|EEv)Sr7NS+xyVSGzmJ7aG-%8%|5!eKqO+W7qt4Efd;}K^=j_X7Ksq*
%+w?F4&?<X+tt%SlKrsFK1g`Oh6efAWf1P+tZ$kdO-G9_dH;m}><rGi4$IxJmq^fhrF8Y2U;NDenbX&}rSz0{Z=q>JNRZN$)!*xD$~&nvp~z^WQe3NFqcv3l
G#P{{gZWj)EAgNG$tl)VQLRv{u~1xOeLCZx_zd&S4|!hy^89)6!dAlpV{p|X1O!qBq4qeCM%~&@|MC-~DRx($u5lpsGO59%o_2ro>~$hNfbxfa0p^qqwSv)|
&FRVLJ01t%<GomG)XiuP{zp`#?!9JuIKEbbm7(<mmZlhyPb8IxFN~tZV&b7I6dour^TUjk;+zb*D!|je`sUgWrzlr9ZncF**<4AF-B?d7umuS=hSOTIM@&@*
iE7lHgWPf-L;nj7{+~L|_l@=RJIhQ&4h|?4G{E+mnetpKmQe=(J{_2Jn@!~unn7kcr0Zt1uJXxPdo#ba;OfRA9D`Df3p3r5Ca~e^2G|)+U49w|mk!g0o{3ch
p_BhPJ0)o~)-a}JJ0CwU<ENFoZ5|)L9^W3rCrO{u_N5{5p6|QfXjpni207Pnb{`F*T(BwzNl&;0(f2Oof$l<S<HD7cOKoo@K&ket&${i~&#+<4pyWvjU@Dni
V51;G_P>+ZsBONpopN<|_jc-c=k3mkID#Qi8Xn;fZ{$$-A-BSJT&JTn(`=Mf`5ulQJ#B9Y6RJ8vy99wQmq0;60J#oot9vLAKJcFn!epwXs`<{x_Bhc}(ZU8|
1ev(&7C=Wb1|{v^2BGd4=ZgkBzro3tek%Ay20pH)J8!6`x0{jOz^<IrT;lzP5wC{?0*Hg}8D@m??9QEte9YEgpE`U=vVpQk_X2*QoGwrE!%RA4%%E;LlyaI%
do<Ei-@NgGq}J=2$?-!Iw&`Cq{i*nTueQCaKE|t3r@_d2{8_n|cmw}v&xlojvc5OBpRzDU{ES#EpmnH0%!CA>PUo=*j%#1m?b%g%ZC?|z1L?p}(weuR@}9hI
D1qa$hTTb^fq_piu?SS;gV9iQ@J_*xm&}DbOA6(a51<AO`RsM=#t4hks^D)9N)$4pqaI-sm{sM_Qc|vZ(El;@327VeA0ZuvXsG{z9rurgDFVB7dnSFK1ML3<
0mQBK-`fBTZ>FuoU{nmLJ+VITJ`bFn7s{(mXUj&TJhj(r<HszMxhA#wP~T&_IwA58_y3IfHGdMHPy14z@dx;s{!#rl3;DlSL_p!gbo+<zk^CV*2l=n|bWlI|
gc;-${Wu^&2uSBj3-p3$eWMi#Xl*e|`O9>us*NZq+hfayxwDQf(1?HB%D?N;hk#%qkw<6KrR$Ws2M@j2DDv!QwlH`V4U#iuXodha0VF<mE&cohbSr-FYhxG~
L_lRw*|&qx>~A;C2~<5Rv~HJaEFe_^Xj8`lIPBO8MS;hUDaPhafIH*-`|R$f$2rv;%D9S41wx|`s=%I&d@>k@yZGz=5Iuc<d&qjue7!vgQ9P7Dw%y@F0=_Ji
!pSBJr2i8?`|tdXlRzBv>P7}URw9j!D7H^LWXcX<#_y4U?C#OxY6l%}04QRx!_&d<4o#9~^OpeV2aIMyg!7ZOGDDb6L%JRuv**QoL`q0n2pd5z1=C@HWCm4+
c!ceOp%Phafg5lseR%7p+2WXV(tngHaP=z#_x|j2`>;Q^^ZXgVtMtA9eZKax4+5lkr!{T9?VKP^WC<R$@MO0<xek&+6v0rkk6;~#hmfc9^}0C?H5a!zukZH-
PgS*_WLSbIC>cMWepABrQ6kH>D^fnceA;ey*Hn!~K-OR%jr&^wG{|OaWpg>&MEt@Jmee3%{K)6iX=e<aKQ8YZEgG~6@zICE!%%PtP^Vw5^JUE0fbECb)ILKA
GH54qfPyHA@eEhAgG=B$6rb$-*k0W_-Qf<m*A_QkuWML*c_3lfcRg9s2t_*E8;Ci^n0lZ}CiH_FqBKJkzw?*#0Jj}@ejVN*K*sV>1qk2K$7Sovb&S|(=LJAw
gOsp!+PFaz;D^d6;Rzs1BkixZ2$jw5poB~WVG%W(Gw?#|Vbl`s;B|}4C~F1UeR&PznP4BH*ty<Oyq{TsoQjW$QaLKm$&pAld%g%_goqlo;Q_lBAyNpl@P&)O
!%u5wgCd|x*&wzVUyt$I%gB?2@gWT**HBhlW6>YH%~Fc#4$d;z-rhPkZ)EV!=)2kFf#jM5(@-mWUg(O*q06xc;_xet(6%ZfN`)MkET?R)4Xq)8B!^q?oLZ19
ENrPn%7Sfh&n5wNS2gTch49PK<0+P+4GFNG-Yr6cv5T%4Lo~8uywb7H^2K!V;6Dd9*o55$;w&|4f`_>ZiXLvdrTEygUu?`oo=VK2d9t2*Xgd9<d;v|YG<XeN
OGpvmdq$&cKL>NiFO7YlJ?3%F@z0aE3#Vbc2>eCjp9}dnhda@gP_|XeoTraB?>{?okz^T>qDY?j8r%fH9~4I^fQY1Y@<k0;q93{N=iPvTpr}Z<t>zx%5xM7d
TYFdmmgi~!qzGD`sjjhtCuNI-PO7L%0o<T+IrLN(<2WES$AP>M?EId?i-fh5@d54>B@Vm0W7`3)phn!f$k_hr?_l8W7%*^JVevBM>>-z@<R4t!?}yF6Pgm0#
5S=>_5-XiPpp6Y74_M}AL~&T(!1{w$hKO1`HMkO3JxXIOjF#ZkM9?Qm0zDlNNb&$;43G`H*A7**n!xCISR<1N9JNFgxLDZ+D$|4r!f5F?GG*R~(Gf?|Qi(N4
3N$xV(;_y;hyXB7n5PK_h`r|KV2OI7b`R5^y-z<L4<y2qt>#mn-qf*D9OT&d&{5L2uS2HM7M8z<4`cUU%s8-DWe-Z^L3PmbX7T#@S0!9ldNs9)wW}^)mq`2O
I19RAnNo0PW>}GWjR}DV*5jqU!m)o25q@4XVe<#TrQW`@Qy6w<9apUiVcaa9ufLAtnWMMg>-fe{ky>Ed=hvqlyklbG$z{IF5R$zdQM|iDM&Hf<$G2(^wz}ss
S0S*i0bNl2>N~>u`ny@c!dyrcz!IKUo+8Egi^3oXm*GB?Ce`X;{@X_2pwF}3NF_dz-*oTv>-els^|BqI5nrJbzptCIupVRZSe4&oJ(M8d2mA<DJ$tZE!Nd_(
_;;tJrVHX`*I+N?t6JTZiwop|HE%!3{4!?48Sf)*L7vcKgfetBl7`*8#iO8*5s?8jGQbe#1v6!7@{v<0w1lb2xWRz1ACHc>wAz3w7fNub=r+u$xPZ0`_qdH(
tW@*PA2BB-)L}^{jW%e+Rh8RCs`@%Ptz%lYcCV2HP#~QUsTI|&ix29xnabJkL$;Ot!HsqF3i8Im=b^A+^`$rF??;SaS1b%~s>4-EyEbKEV@QtII#oFyrr3KZ
9C<t_gAG6XDkLmR!7pK$V&W}XD(d^N4&uC9Ak-0}ysFTEz|Q>HZ9H|g-~v=q)P@gbPke=PaG-*mol9J8GC^)})}9L<UhksALieTFg`621YfpE4!PXqKSa|Nf
ZE&D<8X=QLiKa)h_LMAB{Aa$Ki)h7cX>aD4J;8B5k*kD<t(@kQmtHl79fus+VU}$uq{8LG7%3wuVcfx#x3oQY9_v0ZC$tF&*35{WI_SgQfQ=haVy$$vZs%Qi
JMC{~nW40U7yu)Nq5`;4B?ja^TTs`9_-fXKG}k%2;+!mYc46%d$mDf2!WReG+#(*3$z3})CIeHMMsK--#@=6xiZ&M_%&Y?JKv4^*82cf+hbW&#C1Y*1<dV*b
`LVTdg7*J`(f%;Qqp0@U?Y=&?9E<IXaglm_aepdO(6}O*PVjGev9*+}kf=iyP)1H4#H62%#IU)w)casJvk>;ORc0vDs9vOWwI9y)_WJHIvcMvG3x{yzLi?eg
Z_dI)(cF&ippt)F2ki?E2*Cf@W3r;hQ{ktDAxRDa{Qju?ye6xD+&`>u&A0GT)Zh{_7O#TA$f0f7I-g-g_U7y)j}yqC(iDT@!9xS_-<}=;_%=a=4xe%{?EG#Q
{VqEZ`Iq)sS=QKRgcWO-o(27<&k$?}!xMB|6;)FkC~{no6oo(YwL_{BNGBcsk!T(&pl#J!>=ayt2p^eN+D9kL0+n$7!2KP29P7=offxzI*h!%OfsS<GA4;W!
6sGkQZNE%rPJ$=bl&WbBGtDLoDReC)58gfx+pV3DHG9q2I!Phm$;u~I(^LX;OvKDHe1xvhq@c*YSV=C5yeJY(UX^x3&s^542suw0spUZV-MtV-F#QeHou9SH
7ub4mBQUNnmNOt^k&`>HyI%B&BHBJoNW3oQ7Jm&ws)OBY*6qWnVh18}x96Wkdy6Vunk(RiOhYg#iwvp#Dn57e@Y*ZG2D7(WNn`JB+i%5pwJ8|(d2k-ZPYp~4
Ba<E#hvz@49T<z51$I^cRrVcn+OLV_@LhTA)s{wLSx2{Jb4Cea)U^^;%bhr2RM*|NkfinNi(^DfcsiD4Vn`?tPZr>ay_%QW!<_T>XbKls)7dmaxGVP+BURPh
-#sDuEmq`Q-0I2;Ek{hpvUsw&RpEX66Nl>+;VZpaeEYa3w%H)E84F7-+MQ=6wat#dIn+Fun9GN&;w$R$oLsM~!!&A@ubuxM`Ja=~mlp~>ug}fJl&UiG*KS(9
hL=QGk52e*539$w4xP5(Fv$y!H)AZ~ZRhO2mtv&c5>$?!PpqoI-?@l?`K!-3av#xHgdmW4Y{Q>r5P-K<U_duj*B+@;AJ9LA{m$$g4j#~p1MDeXhfdO;oFM79
%#siQrvv^!*cN_eoDAJGbbs5`B%k<Y5frRDlmWj_kAiiC5<N<({~`zLx84V@afI~hyE^uB)nC@M2ZcnsN4>lv7~!keZy%@T6P0)<!xX>k`rAjQmh7&%*<M(k
?VQg>Vi>M$<cB}fvk$D`{BJW@qkGcNL%)&2CwKMMrqM`*@1JE)y}LU}AbuuYUck+r(~+k25vN=1RFQ{2gR7~+t|zvgD{4%>@$cySoa))Kl*K!oJazGV;(J#8
p1IAQoZ8CAVVw5-t%S{n4+oDG;q2?jDUbIr9yN#SyR)wzb2`5(i>A7*IEzt?*)(ffG;2Ysj~4f5pO<FdUB}b?h!O||p+0?>0T2Jv_a!z@^vwuq6aQIKZ6rU@
>Hnp&1|)yaE(!swgMk5LG1v{?StLD9=!3-n*YYf>ISS^zG@kZb-G=PDVfQa|`7Z&)x<kkVy<tyKojS~@z7YC6Osr?T@p@HP$pNVIctSp*C@2AlK%t?aXcN^y
L|(8O&<-K>A*iK>kffoedr(w@h&Gh=3V$8!T3&zmY6IuVy>-)%d2z?M?>!jz6-rX1+D9?wf`Zly0N*Vlga?A~IFfcxOg#Yl)&x4=@4)Ga2j&#t7DH)Kw7mDg
1&}5%4$8txggYal(gE+VvGI?dGWywA?6$yF&ddUH7yxpjaxkb!X`{mkX;8i}K0<nsbb+MxK1!Nq^I>NenrOlsykwABA<n21mI1Vz8K`st%z;7SBhWo3#E+}g
EN$qNr=eQ+ZoWM5N8{e1_bN~aUl99~q=-YxA!tnkXnSC|z!|rZa|y=UL{1W*dk+BdpMDRkI2F-W)8}B)R!p!8fSgGHJ{R-<zn@!#3Fr9z01UW-z_1JNVf|Zu
D9IH-y8MVG5p!9duz!>X%1wg%AIQ2P*c*_Vc^OCSlm4VTVhEyX2%2aP2WCTb)dP-B&j0k|M$XSK!hLwN;qf}K<O9+$hy4RdLku@WGe8rd%KBsB$J!6zpoi&H
G7p}0PfC4oK}_PhC|jtt#GbQjkiwOP7^_8*1BxP?U6#=Z6{L8ujSq(Sbwg(jOvT<-v?YJhx<C%2_2uY+um~19JMVJ<96VgAWP_tyMw0noB<sEOL&syhHg~fy
4*-fuPBpPF>-NMJ%8BlxnFw1`h0+c*ESn&ztKBvtL@2ti1R@7}8mOkn4rkU>tqTNmh<BOS5ml*GG6vY|t9Q=4pv8}x9y+duhm}|yD}f@~8sV<56OH)v@8$16
`pHkAB9RRUf>kXMBBcVfE`U_B<t>C41Snno-Q9Gi@+miC#@`fho)3SCr*<{B??2;^{DjB@@Gzb?jrSM!cz%!mTur=ipVSI>z>x(4AN!g!|3h%cH%t_N^h&`@
MF*T=)~MDB+$LCNm$bqTr5cuA$6ge-MV-fWTAUdrv~g3M7~A^8`_sU7KhrBgK=J+Pe?k3^^&jW|Dh|3sh&@aP`Z9FtZ-k(tkfeL#fw+g}0maWl|3LqkI&6}E
n0ESqsf>3Vo_&Aw>|gm0Q;XVv{v6k$y$Ya%{s&bKN1V(-gLihKU?AcLanS!T_a0yY&JvKp?>v{2=ooo(?kPHnpn&%;yQ)x6V0!g9c2IY>K$XIs9{d<FG5$)N
)Wo6L)w`FP5O6db`?6wBU>!^bLzs1mf-ZT|aRMr6aB=#F@hlvV^1|mtekW<I!1<*4#QwO*^luoEf`a~b%G6JzjP4=)zpW2u=4A&iJ>#Kt(KD!ENT30cm8Aip
prMJ0qJb)ymXM^RU*f18gaD=<kb$w-p{f}k@2S*yn~^_fo}_+5%%<9i7FNOk^WZ<-{FPc!oQDMde$?%=$hjmt(-@4#{9d2zf7k56^8laxCqGWx3SwA}$j}(h
d!~Q*_z3wA0UjuyWT!4G#F?)UF`02Dm->RXEEYxeHMWCuV(ENPGWzUkO(F3o>YkpH(22?Ho-KplNbBL6FZEn9h53_b>;wN(_D(-pL=W8$t1Q|h?+=6wFT{s~
pQ^h;v}TVohQ8_8RtOuN5`Qos&{%Oc5by@%=f6}^x+J1F3Ag}#(}FYrlj(QVKY|ck!v@L4U%zv@dp05lrr@XNocQ<l98awNBXb0Dd6&$~@SKbpg+DkA8pMXl
d@_moe+o5~+?*!<H~8pZs(0P7zw(HPHP2gY*az!2oIv4(?XG_QPeH$HxO6k0NAx|47b8F@SfoY`sEp^CJHEXu0;C)F(P|WGr|Lfst7A{IgnaZm(&@??NvT;p
@*F-rWRSYZ0&cReQfH!xiSacrcXS?I#$e58ySg$IqDwi3gzw34f(P#xVe8No4mnC|!<qAWp9PPnP@Y^*UhaUpQGZr$&2p0jP;Ia?Rv9A(Y~1|@|2Ow@zD|6(
!dD)sA~}O;`OVbVJTYtRPl7=H=CNV*Y)E^P@q%BXCBKddkK9UvoBxIqbE_ev3!j0QEQV5XR|Ou|Kz|R!!w^XmkG5a?Q0z7AIpw}m{=$c8IoUn(1n2V~tH;Hg
{(!JQI3btXzj$->`lfyqDD8XHQVAZWW(%CNp$GL^L+q+{#osj29{VUpLqH(}ev$^np^ymuau6C9NQuw?$uYUOVD#+cYvy*>IkYtCc4~$JcAHUXG@roG?XAD4
*fIuHHh*B84yOaq?H^TkIXq7^HXewP^Y(vUoz2f-ca>2Gf<L8BT)o+JYeIg{)3M*Y^XVlRh_fyZ)zRR5V}c#Q+8(Lv>C>U-tY$3hCs(QDdOF8J505Y{U`k4%
3iJoe^g1ADHRVbtV3LWQU%%h3y2FRbQ`RqM5yO!pXsfJDVN-!4U#P0>_uFjU3KD~(Lb{?Rr%y0&U&z>FdK(vF((dSPTy*=H+$S)yeUp>a?0e)spF#cqPp6^C
eZkseki2<RSbTs(yl(FLy_~O|jUHmb)s774l#D(nwDTWnpgDH*KEC`0QU9TjwDfWF2;eW?zhivs^uR|#K}->5`UtQ6$o~(}pMs0Om?hFvU-5C1HFxc)y$!Q#
*02;#6Q&>3iK-ycBB9i7%Brm(f4#S_kj|8f?SFxme4OQ&FyYdrx0`m+D_v3*il<xFj#qN!TZutq)x5TGMX@)=V7pVO$D23K^(*m($u>-6Du53?;tc_UfZ0(8
v5QEMAjqg(?MxDeT8@Ikf^#C}B&kRw6a@p$rnOb7QbdD&GUn@*JhnvCBTYg_XfeUk41#R`ORd1F1B3$=L;*n>t<mdhX_`1?`U-*t(GzDi2+tQbLpPca7jr{w
@}(j!Qi7bviDjv57cA(ytBW)%(ZG%kH@m)d>EFJ0S>7Go9^!PE9Dl0!7_)5NS$pT6wf&Bxcn*o&f!u(kBBuNa1l56V9l6ZzU^10<V%x*h3L58xu9S2c!da_1
aDjq}7GG>I7Avz?-{g6m84sv`?pTvh58*lEkkJ@>44&kM5-f~6CFM9nC2gatlS|Y4jzHtE$GFk8<;1{k8=Xum%BCT7L*}2%OzC?3{?p<f|LIlkm-yF**e2hg
f1nP~D1TsoVPv1wPg);S&-plI3~>Hk##nm!Q0Ix$fE({D>JUQg=1s)B1o!&T$MKA0@jHNi*_uJ1DG8rcTUoz$Fe2|gAzz3}&%ucJ$0H}vSMJ;md}rPi$<9!J
n?Z|(IszR@sU?yh`%)fCmEQ^7Kl{RQUfFn^+7!zU|Hurd9UP3F=hA3je1-sh%zQGG#D)*nZyZW20c3sW6>#wrf)S)T`(J^Ne_`TiP0ssyK7^c|B~%d+B~FN>
+G1!mJFtQ}(aV4OiAjslW_@$Eeb&C>*pq%=Sp6xASb`b-Cz-f!p>QxC)Vr7?=cj}F^d5%1`WU^u&LD7qc^mE*OnC_|aNx$z<Bi{X9>^o)BP;T+?e+9z;2t3c
51yXgXp<-CKY5e#0^zuZCWSbD<P;BxLojPdVCmgg;(t^19w@)TTs`ogs0vzXDprD^DkOy=rY4fbkIX#)?C8Bix>NA+#x?h2PF9yuomhSu=Je>4k%JIZOff~?
uaD{}kDK*7Cy|#wL*|DO@?W0$`_5|N3>f4q{pYtxQ~Xb`76b0zhcC-nwn=k^*T39e&IobbmE6ul=7-3AsXr-p*J_``DaewFVWpmjr!%!VzDj)$tGCbQb8<xG
_=55D?=)C@gVbCZ_67;r;naKwr#l!rC&>*-;|KT>r!hd((IYezgc8h1Djw7~hvvk;c+bCg__ygel?)Hw&Q37#{XlcT;(r3<5x}0M4+ttG<cR<{km8hRQg?SD
j@oIVor2AN4hL_kfDquwkVvLN{J&`bSm(MF+Cr9){y6YV{r`8z6#bSnV<q^O$+7sD^ghtg2yKUSg(O2qViW@iO`U5c6x<I!D}pKb)k*A(!`$DgJI!a_;|}C?
QS>ZU62;F}J*C&^eTRqEXlYnF`B~p{7_e==bsh)SM^N$z?dUH@)0~k5EXUKKe}#rzGTg#`zQ=CVlcU#S!eE|&ot~qTm>f^8V4ef0oS3MdQ(@;0@*h+w>UA(2
|3wfT-KP}uh}}4GoC)Cga(@DdBd`oT<Y%jSem?FdS8_YwZrxKC@UUN5ttL-`PtRG-AB-3iPXW)#T_zcS`A#7Z<RLz89vDmd1?TpkI$^L6pf(*!zpUr{5+dZU
{E;`{a9Z#VnNL5TudQDlV>%edCo81<H9euk{N$#>r43F7C@BRFV&pz?)7ypiPI_&Ru<CK6l-NPW+gI`=;i7En5Yf#2M#MD?i8}vdz@`@YWF}=NAid-~2?LyS
F`oNI&j9haKQyokc1&L(A<TJ=>@%*>bbwGV76eK~*QxySanX;0@WGi3rUNstin|=J{}9;F78qeYz5eF^Vef@*V8b&H^qEyOYJ?5z;gH%hEzC>?Y`8FbkKly)
LU7jOODVUzfT1*Wa%{Pb2Lj=!Af_b5G>%3$4{*L_$B(bap~QKJ5HcLdLje`f<pF@?iKapfA=Bi9JQe<dFzoJ(ewgqFbB@HAaJeHXrwIm!GEztK{PxgjVU8)l
;h3K={uxYVg(WG(p0N3-PmTL$*GKjj@et6cN7Fxkv}Xphg|!Y6_Xu(qmWTF)YW>@GNs^fqQ~IJHp`+<<Az6bke)v%G4^V>X^&u4+XcI|-p?cLte?0WP@<31+
Ol&j>!cEphG{_&@E3^orY5+}w29SxOls@E;;Rf(^xD^G}a^+KY1_fUj()8Vjwe}$Velz9#B>&{YeqRWF^gnWKC*XY^Uo-BI=iu@H$<+JKRX8Ib)`Umx>(JZy
QTRDB_JOjEDFnpPCo@10M4q4<#lYOye{{gP5*!Bs#6DfvGLM2Bk3*=Mdt8Q`nh9P4{3xc69fD$E1H}9eVZq6R`bl3T@fToxL+?AxkBr2e4-H{36O5j9P#a+f
&+xdPL*`EjML>R&_5IXoXsP+qL-ioBL+}4zZmvIvaEFpVziObTt7T#n<C+#K?$RhIbin^QWLUnzF7qKjlv2{rhWY%H1~|$u;16t5g>rG&m=njB?f&j{fQX2r
q+K##nnJ1iar}(l^idDsLG05;`mn0%)Lc`v&w1mHpow+@OdqSz8|*&QA(+G_T;yM>_iQ--<_pLJ>z8I%V==(yzDH(0<lu0Hf6+sZ+(XpB99AKunn{zAo|0tm
&>TX0C}wI2A@T}MG(~Nw2%KXW&5a5|RFp?YRK#SloaHhSz|&$WsVcdj$@uB!^bYh5(7^U=VPNF_Sv}|D!_uRvJ|Wm+<&J&X?X}0D_F(of@7#Q3eLk293)ce?
qsZ-#j*PZItHd9QF`Cy5%ORQg{r`qaF}4|oU{3j(bf*L~I+$;hydT%z&7Yv3d;KT|&{@+D<%7Op8enxuco~jZe@}q&n>;4wIN!StApz}xDydUtXA-b(1%O>y
4&&ry0LLA$IE+2OhYqPdqG9}ojNuN9DOM#B)StMAnW!3`MG4~tx)9SHhgq|PC?AA5f%zJm+otc%4PzJU_~bH_(e5yQwdT1Dy}db9d;|A@LBY@XcWL7u;D1?e
_9%T0)H{bkea1VZ<05l7Cj%Xxo)G>%0im7E)eABi{e#+hr=ie4V24$E-{6j7svRy9utS;>ostxb;-{~!O+aiW7X|}j1FMitU<mxNmB|8o<uDNNL(KPtAEFG9
bj8uCN*I!uwDk9CBWR(BeoPOWsB7~~ld)m>^X|K1CAENQn|J-+!~XO2<9hwAif)wEE^f>ab!@w9pR1Y3?28NcB!0j;plu+S6E8g`A?_^loR_#J$oW-$8~n`?
ixEU{QEjEvW`C9VVN@ObCHIuErIvfb;Wd~Aj10<>Pj1}rTow-we@6s6GlPK;N!6g71c6F{?N)6dq5mn(Uy6IsK1y^GgNb!*WOF8yKEF%d^iSLQYxd|rJ>7oX
SpES2aU0Ui+T0C}zqCeR28`1&KrMe^^8dR8rpBfA$(>p>c9S8WWet&Y^K0SSQEaUFbchB~9i~J8lcc&{%bsdc+&aZ4vjj<fR$o?azYaOgteDJX+<xWnAU_rF
=;NFv>HQivuf*b)D$=xBTFX{7vIT)#ZKe!4$0c$c+u3}{J?3&{>H*+j>h>yO90rdd%DtH|h41oE$osgQPyS~G*?hNw$4~eIIPw0>YnC6^<a@}`3_%>8JO^a!
ziGh3k24&DCCqEuFoF}WZ{3qFU~D;rp_TTZ2P^UK9zH(J?~jy-=bju-omg_R%wUO)WUy>KgW?Cfa^K-&)7!VhbLY9P7{)7X2gLS1ah=cJuVE>ZEAu&=^EWZ3
+Sy-Hd=Cln{PKR*0r%$5vmsE7A|Kq3ie&y1{lD(a?M989>2}s?s|Oa?krRX<b3a!KDoC<}^O(5`a+5@->k^zh-9J}<{ElDsj|L2agAwo1k;+5K4<rmpxqo*W
CEjXuf4aU%oQx;_IJh0REKucMkp9WLQVX^kWGY4mo<sYwnWy^0!F_v;kKGt^g=={-$A`%<-`$B&SXg|%grqs0QgRBh6j;SU5{JPjsu9U1(;h?&OtyT7ESv+*
_F@p=Z;sxm#eFR{Yl>Q4Z7~+1GrgbR?LNofKV4_<{QrmJp)Eg(cITF7+rQirKFbe_E-i9DNNssSL8wX(E|HKFD1FK>!{*B_;Lrl}g!L1<@DoJM0_o5Ikw6GA
F(-WJI)gGATlE2CZfG@SzCndY!Vd&N*mSVYF;&1EyP!LWevk=QK8{q-bG)asJWQswfRlmv84RC_9n5v#stfgD>#YtudPYOghx8Qwmax4Cs3)A>{KLll6Y#YV
#0)wh&yKK29c>(r^?3)m_EuPqVZb;UKXB|XX`_<?hz~InveA&>p@Rx*<?qmKF@BV~vS(tOe9uG5LLP@ffxi&+2#cHc+r*%UdwM8hhk{*!6lN^d==I8*aq6vs
*p%5bY;2PLu#O}#=3zNd^<%UQHf((io?=dcAaV>gQo?(Tl<(i8*q(y?zgOm43vDf~N%dfUZ2M2~_=ZL7&J(VvUfpTRIe6HoD1{{dTMiG|&k)puZ)skU-Jbs2
FPkkZ<%)!=LL;_LjU+(OTN*^ur70-eG=NWe#}ijnr-v9mWDN(~f8cpP$-lJh571N-I5#oVS$3#iME5{#9XCfNP7}hP%@Z6Zo}VtmeSUKhg^w-}nhB68rD#Ff
j3pzfA_MWmgeX+)+o%EKq{)!{&)NR(^AGj={F?Ip;ev`Y;k{?w<(;j=*RC<_?&YQpp7H(AdXR*{IsM~X-4PX_F+tHrLk=&Il>GmP)ISmSivB2{Q2T%XBz}O_
>gfJ}6ZHx~RWJq<_P?YL>^i6K>B;$g*9M3B0$%@L$67sg><k~Ck>ZTq<}e@FV*q%B9*42^7bJUOJ}`CVf+)6qQ7k8HCjg3xPG-Rv0M!uwkESy_hmq!f%xC5w
dAK{e!l$7J7%dL7G!qLYqdnyQ)9QPt_TWPxnM2`X!=JKQ{<CNYw0-GYc+mHE91qBAzeXQe9<R?pNZFMr9H6)W2dOO46ankRO}KF8CtxHL@LnV*7)ti?zcc*4
N46TL_?Ye<?niy<A5pMzJ|G(aLjaXSf)n|2cXS~7p+rbTqyShbw0d-T7r5J5I7m5sZt@UM=~PxQUZH~mVd02As3EJVuxLjzlE@T9_rcqLHrOkPgL5X|W{o1m
_A-X>25J)7H2<de+Nd~$)#c|QrrRuqCzffFiW(Eh0MST0870KOSa+E>pSzBZz2w0km+?OcIqpYdkfHzz14HTj+WtAEG?<zle$J2CAUpz}av=HBUcm(a(?Ku(
E%_d!pd5hj<iAky|A+Hg?h!ugB9ekf`2XxbyY~J+imIst@gr(Mbm2JzZ}{Hg;rV~Z;NsqyKl8*0H~)JazAZs4ANde;2)>YDbl<3l_(tmiSkV7&t`GLz3>}&8
C5xl>K#4;bVs(DM-!r9tMWyPPvEuQSZG=Nl<dYv^kDxzz*Q(F56hTBpDo=h{Q7vj_RaQ72^D`P2C)ZlR5VmR=3ZgE-#YaT6m26{D86lF^`StEk=+IyMcpgHd
(rXE^M8z0Zh}leB7Frcu5M`lt#|;E8anpf9LVusPJ2snaIp0~@$HROe#J5|adB%x-ib8l1++H{qR4}dlr`ylc9AM$Rp|YssX^jX5Jn*kG>fRN@jm4u8k32cF
0trx{DCBC0Fc{kEc6ao4H|>M}K7TVFT~qbc2fFvd`-Y5l$dZ1M`TTwV2z~h|p`R|tCuFKWZ*S7xbRP20t?}`8B}{SzfX}e~9RzI^<_Kbmdx$2vkK>eHs4PWR
bKAB0=5}IV(~i5nav$Z~u<X3>#}cR^%P4!PV-76X9o1qV-jkl^Y5Jedv#S(NM3kg;E}tiIG3T;g!Nu#5kroIUIhh@Ov)_}WodQF`QTOj>yiig}=QeTWd^A(n
<<^c<k@mF42*9NDW_&ddhPvu^^C`i`Oe*&2LQ0qlB4P@P6{adcl440D-#yf{Fuj17G)XkN!7%Nb8bZcHO+kx9G|iXqxF}j+ufEyTXslRzCCw^UuAp*v7mw=N
u%LMs5g1iPf+5M%?11~J#?~A)kA_)|ZGW3`b?9>w#j5C2_W$*e1NDEP`cK_Iulsra{~?x<|H%B8pDFx)zx>FMQ|k3?<^4jt5A^<zpU}R3q{!w4zt$Q)mHbHN
zX9>~i2Q$uP^1s{N~dr=UvW{-^nd-|^Z&2Kf0yw7AHVVc5BO(XC$r|gJbUKf<KL0T(s*z9`2S=i|8e;IPpQw`oQOcAkFnho<U^DDeq-zVf99X}{Jd}nbLr2Q
e^XhnN7gSR`TX?%nWT?<sQb@>(rn2>NhFsiU*pDgo$d0#h99~Pn@qgL*#pX$my1dLR0NoR^{~2?kMm)EOHrRvv<yvN!XJl$epYd+yKLDA#7b!X=Jhk)dIk!G
Frx)&NBsM41kWNWsb~_&H~uM&V;+oXf;MlT@^4$)b+^A7k-znJ%U$=A{4?<X$6Iz^UEF7lR)36KuY5ecTZ6+yI4C<0^7XI4{WefOm4B1_y=(8;LUaDM>^Swe
byMH6hV1{zgAPtPc3gJpZAW0=)BQiA`fYZ|Utfj&UDwcXK7Ti;pWe3W;7`Ny_h(S2{QVSPZfftaY8>nMPe1ITSoVg+9hpNmzKe7%A3Hnme+Y^gX#ZEVyEYu&
z4w`@U&Vbvpoag_t+5#$!+q~u`uzQScc~n@bmZSIUQgo}=We#<KMGllQrcB}Z*9?XA+Gj~op&FJeBhDEXEycozdQBV|FaFaU8k?^_5HlLz7a?G*-sbvNF<wo
aq0T}wKy44%gIfm%sV$d{C=76p6$8&KA)qOd(HQb{#{v?!^^h+M_X%C`R?6k-+;8cA9x>tAdsJr*0{aBXK*yWx5X##?Z@>>rM!`PH|g<I;xZbjmUMIim_ig&
;X%xoo2osX15&sUuBd&A1NeO(ueWppIg|A-*S`NSsyO<GCneE9=0NLyes06S_H48wfIE=$cKi~TN}3$(&;ZkBR5_xT&8;sVYYM7a9@=-1jW|@8`L&#VG2wp{
s{eXxo2UnhjiKKQaNMx`Vu*nDrjcD{a+M*M%NXdmQy^~QESvwH&yz6LA9725yN*&7*#Ti|pK}O)XMwy2aTW}!z_02S=T;Vx;^M3nN59&nZLOvcr;XTfmDB2Q
Id!+P?lQY#&|QRj-+RK@h4JHy5u5d2L9zT~eT~f8PcPc6P*5caB?0A17tME*xENO!jf~zuE{+NG7Ak>!e15e-Z%@^D9%r+3y@<eGHdNV_#V0b)|K`yY6M`zA
qo))X`zaI;hrxVz1yvM;&VJ;JbXQoaBuUvFxx?)&?<L4%e*bHKi4bUFkNEWp-$bJJv@?cf9E-D+UNHdi9$`@O@I&S?=T15}&_l4M(=9^fm@4by=M0qLo9PlQ
GCQotvBm`RIOi{3$zdY!M()|htLC18IsZc-V28DdzxFy4|B6<BAK^gHDjklypU<nPAIZ%`H5+JQG_sZ=HK<)r#|p(Nh{Oxee_z${>*^=3ZyS-~KamF(#l1TA
7fIg%n2{<qB?$p@3PmRnHjZm%{26Wjs)P5C5r^ne^JGz>!1*%w!w;6;@jfO*CGekyzt`)2pJcz{%-**Ds^7o)S2xpg*%Q^&zsJ|zI{`*2Cyl#>$@nY_{KyJ}
0P2U1q=|od46sdYyNC4#e@)Y@2>!*MUWv?YfAX=Z>bmki1%JTf>7JSrg<4c@B|-mu@!LG@+7jD}VA<X5VQsK?1;^4GUh(iC|KIdiTKI4E1^ga!;m5V_>ABh+
w{<wdFil{?gQ%gJlu!0*;rw(t{)O0JphRI5g@5Mn9#8iauhsU9H@{xx6!R(6qLW;~N9uD0IG@y=W{}Qh!OJiDWs?9|1Q|3u+><?rr;V{EiC4kl=RrV}2NjUP
3lz5Oo5fRzRR}QUGKCZY6iOmRhT4nERtc`xl!_xH6q`LIkpSjV`qSs@YT5!31M#z}q8rOnjs{q>1EWSTP&yu0i_Ywr?QodRM{ed=@tZ?jIAl=X2%Pn)${K*i
2E>N?hPE?ql5IH{SAB4BDS3(9r71;%JaBz|I$|i%+nl!D7Ae5kO`$r=4mwPe2$4A5%i$wKwo}Nrz02wnF7qQEu!>xG?mHGymZg!Br8-i&k`#`4A<OTuKD{mk
N2Jr!q4gPh@EEI$FkAYx;q@3lpSo`$!KdirgBVRGN}L#~ULH;Ys{#uG6a_6K6jXsqQj`q~$IlSbpDs~amj51XJ2ELGTWIczOx6o4h(tg=f6Mp$i2d^VlSxt8
+ZrK^Y)KDDYgi<uIH|=9NmJFjI;?KzY#nq)j*cVSyQE^oHvWnjF!D=VVxX~Ui$@KzqN8nFNL19TDp4vJvtg|pM-DNmj6$YbSStwPu<9|R1YA-_U1=(qsO;{l
nsY6%ZpqP(%Ug7AYEv<4l%P;GtiqzGlq+4US#xVj*0gbLmYLMiXyLY$LfTVmXk1EY4QnAwKt)%r6;pP>r!YZLK}5|Rj8b&GT@=-I+*u7pR1{Noazs@$P*&Oq
iUw<g9btlvY{NwJ&KlJjQnK@sq9W5pD(7HTRaGUn(6y@T6RT#3lA@*}EwfV;LL#b)%V<*UZChwl{Dd<BRB2jhSehcGDQF@nh$*BgX{3l|N>qv=proa$K&F(W
C<;Q7nkZ;m5QwS@N?J+)>L!wsmXek#{~Hj}P(&3F&{EX}HB$*q0ZBrID$z?zMNu#jEe!!kQf)4wC<2m-DW$3+8mWpXszM<Ou9VWzMKLTuRTLC~L8g@sx?YL^
=mv_af+?yhBx)jRD4K|<nwWx$BC1G=r4Bl32&syB^WXzWu_zP^K+>8)97+_56eCE1NQppFsAvE*F$F3BL<IuCs1o(#+Y1C4ES8ezo@qGIh2Z!6=iQ6bI({2}
PWZWOi-|u!uWniK=kSAqzeqX2zphTQCZkYdQ`-tTkaI3iXZU1Kq`Py#CU(QAN46AB&io)!W0rsCZ~iCu=f}&Be!F<@Z^wqbdU$%FfFBqY`(UF`qtfuW{#fM(
r@9`<PTGW81P-0~?l;FiS7)y0UYmF8f9ZSHzbi*h`*X{vvLJ$-X57N-e4_g-h$>zQa48hIg-{3eKd;VxT&NcPpS{1w$J@n`08XHyT%bf7aJ`unHkg+zAqDs_
{z*M`XHV4&*uBvFHGA%p*3<q;HktOhlu(|}uaNCKYZ=-9xjHp>#g9744xUr}=o>?%k`YfYOa2Tro~2Ym59!GAAHy3zD-Q??>GGE)k98z6s>MV75Xs$QJ@TTX
7pYj1;#>5vuxv7QWD^d|Dwq$V*D?)Msf2Xfi1o_F*A~PX5$%29K_4Hif_~sY`$+t}v(b4ocf&*O%mQ41KOA}uln|=B5}*YkB@aLB*Cl!3)C(rKrM7=wy2_wl
at>lH4B$3HIu~pv0zem02}1GIBSKq3&ak^%+82A=D1oM^5(aJmZz_$`y$ce6|HDU?vj`vQh;SPQyGRR2Jr|Osxp+`3DPkCt1PGOOCP57v7=>lF5B<0wHHMk4
=p;A_q8!YyFHu(Vz=pJIqC4)vuC(^EgcDmJA<d0Q!PBUF1yQIDEtVNnaUwT^W682f#3BfR#A(wN2#c2lB$90Ljrc-_EO<qQyTZkQb|7_YS&d6ZhKNG(vkHN{
%^aZmd04CkRkTqAkVu^-m>jt8f|;Vl4O2#N9J^-FD<aIRK-D}^u$RMhoO5n#3(gr8*L$t2zd@4rf&+Wgmvs9z%Rmr8!>>B5<qac(w6<OlNQQ<31GQW>ERl=F
yJGAfpHSq>O&fTQ_`ED(h2b2C&33bfJv3`?dIh^A1;qD!tE&_}R9I||M<GMI<p?>csxew2Vx;;=1G9D+lfK1~8mg!>sr$muVc0V%oLi3wf^mAv9`5&#PBUTW
kxPP(Dd+fbuUmg+9_Lj%BOTeH5JtAQQV~KKMV6|S5xN5roOs<h*9b0Bv!TU26O01q2V9WjZtso`XL!pw+UI=~I&{sQ?!+>M<Q)0oB*6d#Gx>XeY4rI0B7c9=
Key}OIWnKE>#_NN=LHX!>Hqrd{eScNe82a{B>?)5a($k|Z}7$Y4F2RH504llSr=EZ9{hLtzcko0{~sfQ|5To3sMvL#YexeCBe)Aw{!Gxq{Ge;~{72aSAOHug
6MOFf_{Z%7+5En>RXKk*1ozNuzty8cc6)QFJL-R5a)Uw2Fc`kvj>HeuCf@#FI|L{n2{^}pSaldGxoBP5ILkB^(%dL!Q#-##_08ewXb!yDNTZ`CO6y??0{qEX
gOKFFeeWFrPD0Mar0i^E^{5WXDKo4HkVC(B+koQ<^-7%OLWAxg%y_}VGq;98?uUC94X}!G!ltnJ=8;2LVTS28lB743>v@os;?jKzbA{akea(iho*IUk3c&w9
xB`<fbDMhwE^cr=@bZ&T&|%VN9k7^?cqv&7VNfxytpHA4<rPO)FsUKJ8%SZzH!x`|{=$&OF-u-x11C7n*!1LhhnxxL34(DLf`_H+i~*Q^JNrLwQ&Za|K7Y#x
v$F%O*2VV5gOL6C!;x6CyhTmIz~(Hy@^HZRUY-kaN<Wpwuub=KkxUK0i2uL-7-CHdeh)w3?>zl(Jsn$o;vN3Eqxx&p*;_-sdSJw!$YzK5oo#FYm1xm41n*3b
Izpe{7^FWp51_jFW4F3Td82M7r}0)v`8n+9Zg1Rsyf#nxu<i^C_)i7^D`IF*DHjkfDpQ0YVo>9FO(u1PrAD5G?^x;R(Mh2(DX4Y~R4$O9sx?E6kf&5_ohMFb
h@>>)p({-(Rijl@QU;0|X>VIphe+wtAktI^uIG7M*HM%X_{s9ckXOQV8uWb+r6i1ru)mu$k;!*AtFFmb9)txWB{nD%f)&*xL-jD$xD{hi)`)~MJL)%F8a?{Z
VDd=A+jrs8SeteyHh5Z4R8Q<7=q*a`5SFtT-Dut;V{H~!>e<7t#|NErJ#!~#21Hpz0oY>BqA_~7V6wb!(?=|znZj9>_Bg-<EFWppUL-pBaMTNoQ6ZRC=>>}o
F`@!VB#mv&Vn5AlTB-}Xvhxq$_4~go_tLaS;=bB?AoE%*7@9wqxdojhGAoRAF{2uO`!0@epHwt%iU@jj-%_wN%e>ER*m5L?Z4f=BsHhE}<E(T7G)D<uaeha`
U6Kw>9GoaC3Lvm@K<k`_CK>EP7J@2fi}~O0h$NFZ7qLPY5r{@0Fodp3lIv!BE^SX+J;cvfQyhkcoWawEL94PK7F3pLfxnjQ7@GuoNN|rh;VZk><@vBWI6MSz
=|c+rEzU9*kd2Yv4d09-_TPEaLyu=tgnRkC?(`~0ulc;@fwZ(1e0JVgdO)Ctk#?c7Ex98l)P;&xE~AOeT+mRYRXkn`f;`KS=WOp0XjQgB#VT6?LSCh{S4K}^
mP-M3m`jwLs1SsVChFZH1|9$;kU)rU<}$Z^`DzW(_FE15^{8T2TIjhOFX+n6BGq(-8E@lmDcN1~Ok(PqlaKpp-}3FokN4r&>^cN-%s)o3;oF;Q=W9MLy?;EO
P-fDh?s*=2mT8WS5JDyW?m#Ue-}{!gnFp2_BtDejOxP&aALpbA!V&0>L?#`B1QDcZ8cyxk(!%r4CTVf3qIw`##j6U7G~%I2Adn(miD14>?(^Pcj+<|4yFG!n
efDBH+dixdRR|?QlKgPq+sJK!qE1%+mBk0M5u?M&>qHvhI5d(_YhkT<nm4u;o(Ifd?`vgkAT;aleQWE?=*f+kIeV3yw!n~SO1@M{EMB(f$TB{0S4POknCD-z
*2!>F4hOp~I@ETwY(j@{#~gOt$8ZEeiyTE{`pIj{V71UT*3FUgmd7+17=-&7vaK(a5GuZ${<TPouzD;qvGJI%&*|g6W**Mcz!4q3oqrbi3i|16UAOkHPn65?
ZN)h(m(&8{HM}^#oFf8=#B;Teu3}x8a6@{?=P&vnV#AXB&i`=G0P{iAglw5)Ut}o6eOfwK-kg2bZ4aY3;`}#FwK`-v9rP#FwoeTP0F~D~4)1mV;fUa>8+F0>
%D=R&g?dNqkWPUDy+J}ckmjh$T-S^=A4tR%Lq--65n<#csAJE$ubOu4G#cXV_RUCp_H+1Kx5E=~eF}WrqhY+Tup`HmIr8QfK@^!^$6*7)F4F)MVibqRQfBD`
cGpJ?N!tNNZ0~84CAre^#$^qnI(|;Ewi6Ny762#$tyE`eh1%2+a|hme`=Gg<!4e#<8vPY^1$+2o4PdSp=>^wUkt753s;LoV6Daovs+i|96Y|VBVdv*`pB8Jq
CY2TejIBcUxIBV!2;i5)e_fdmpUxcg-<$Xmo$DG7-7qPVYPn2IqMBhqg7tq2mqh|uCh8^>@}{36rHKbXhSp7b{tQ{PHKL3t9-?HC5adKpW!CHkL@_BUCAcgg
t;^?dV7!i`V-tDS6*6K<4pZU(XBduSlRy40i_3a<Bn>jVQ+XFC|M^t|2z;=I${#OWpSn*JNwrLbmJk`JxLD!Y7ZE&zObylLxRRJroI&5_Sj`KdS|iBD;sJfM
DZ&sV@-?}E-}R9n-q5p1fem5x?hVFl_GO>1ZWyp7ghml7(NxC4=>4rgB|ict6+@{x_%n}`XG5?s<teVpZ5vkJ>7hYDv7#6e$PlE9k33=bmh|b-WLOy@<v~2Z
edM#B4&()Z=slNT1q&onv7H$X8Yd2;by{D+x{=alENSZ06$i(pBp=wA!TN73b9wbD%lO~{&5g7ofc<mduB_oeYmqrcqvH60@z9)q?TN+Ebs!I<guWywDpxPw
Aixd{OD;1L-jy&~T@dLg^K|cdy)o^(-!#gQsv%JAMIz=Xe}Oru0gwk|A}X+i4PCEV{PR}1_i}KCQ$w+_Guq~Pa(Ke&X}1itYeKyVRmK9I_Ml@v+m~Ou$WF}X
c252H^5dh260g?T&86a#r^g;S9sc~hRte^27^v2s=J)hF>rU2nq9^X{RUbGVCz6<`eea%h{7(rw*NgsbmsGN!Tl;07E%vB_)LA-i3u62lW%j2Tt7iCjo*BY$
)^g49kp+NIpoKUs1HYGEb7B)~C{{%~9h+tabMqtjyCt3ajFJsX8cEdZ2}T%MBEhec8++e=aN&L_Q4`%xlfp&OSy7X<vG2xbPo@E8=wo+wHG^wzIkh=v9fT@=
2xrjIzs8l{DP8Nf%^sSkdwu<VK!!&@xw*~p8T##;+eYUY5C9|#+AS&{pm|+KQ!zN6&a<CZ7<w2vG&V02y{Ti>UgfUlcFpcb8?H!hUUfC;IRS;*^-$Muu153K
qhha|<+3JP#HusDYeP}#OII{UC0Bes@gaR&VbaR4bcRxU$Z5Tnog$YcdX39U+j}b`U@$*_vL{N4B&rN`==~pw1m|^AceB5NxlHQ1-Uel<UP~eIRY}z_uUKbZ
^IY+5JW`H$^TR$*Y&e`Dr>i$V1QCWI_;v!;hHl)0ZSaPjbob>T-hfKw$zd-DjL3_@Z~JmcKC^@RJJ+pja_ZVZ9iG^0k|R#l+8Oe*5*kDArAJu7Ahr;~<9n6(
>(}m>L>o-$B|EeMvt&1B{|c4*(zV+41lT%}?_XSxuLv|pMQ?gTLH?fDaBZG>(1TAJ)BTaM6W(K*;v5!5Z~EpLZIj9rp`{8(AVV9UGZ#f)vrg3(MTI*iFy~(M
)(3wY@aRK-EXa+e#HzC!5J-Je={~)?%e);(Cl%QBrzJXq#h>^PI9SeP?OGHC49h5nBb?_Qu)~c8^{k(gN^PPb$49G~G?iRJ!@hj*H@F?QRQ<2VE84@D^3A4h
ug=YNVww$!&F3`@q%uz?Ku}P+9+K{y;Z^w4L#J8p*00w)mw?+AOtd^@&M(>W)T}!+RW9j?jJwN%c3TRgh*UaiYgt)xgBkeLd$`UVOn7QDhU4ZI!!>K~_gwR<
`m(QD%Q;U19EKwWG*cuw7TIXeC6`iwiW2-=ab0aJxgZjXNFwLQcjQupbEV{=dK7^r?Ce2P-IsR0lriFlvgHpNqz;%)%#v*(q!-DbftF3Z9h)_UsZ$wkn90b<
DMmKft+Wvml!aIG`+F0W{6i2n!n$JkN{B8|5|6E*EEWKnNqm|or3x`tMDKm+noGyV@aXSL-p}ImtLVJu8fzovWfSyePCEViub#s6QTDn+J`~#zqG@olD#AUj
e3fk$R2Z^bth40E-&SuyMQQM-$2+(w<K=qqO^a<8!`zMvQ+bEE(9X>n*@YN(;)mgHvRTcAVk&o>;vXkoTD^~_;l?xH^t>bRrr@4FzS&I_)V5n~%3M6TKXZw~
fTwj+K(zHy3Pt6{r;`OI(&El327yE@f-tyur!Su-z)>|%dv{pDV_zB8d^y+0jy0rf7mO`rtUNe`St6Jev_Pu#lA^t?Ff@?TJMV<y(tZ4t#8E**uZL`ji8P01
T@uJ>etP<5!UiaMl>~z&YQ+{y_3?P51Q}`V)zC56iQu8MIA;d^xzx^Nu@#cgJG>h7OSXZBIKMaF;XU=oW6B+N12`%rA{4OtAxA}q*z84)p+UO!Y!JeAueI$e
0oyDo*K4~XQIKw4%86nhecEiOZ+HpFqCp7r<ryG2vVup{2w|m{$@bQ}^O;#FkUrx}{-`Qbo9X-Pk_Lrg%Wa*#uhlkyr@8WAD1K==Rw!am4LB%N?1nJ;usEF*
fuzN^$%psJ|G$_%YtO&=ci^A@f8T~5a&NU>w|~Kly_L0L_;KNvTX5B)@WA87F<uCskd9N&ueXwBbrAqW5*t5r1Q+_h$v0ay`r~!##QiOz_J67V-Qv3N&N=JZ
$FApcj%1)hs0sm)_Q-OBr7F$e0t1kMAt1*r+lU`c?G6hGrNl7}$v~3?0R<WQVbXIJ7=<jWVm|j=oBgUBi&`58;j)sO92B5O=p!2|l(D`R<PN{>3?QlbkS<2W
FiD9}|E3s7o!D$bkQj(P6mkpx*n|*KN>ZwDap<9Nt>a;B#-~@=oS>pYsxPV?!Fw|vqy{nmw{OgCo>J)b$5(J_6r5;<NECna(MxPCVhr?5M1bslxJ+mv1|Vzw
fBhuix6y-acEUrhmNj9T{(=z#Ww5twU&=%<Z5qSNIOnWo2q2_c&c-xp{NW7BeH9W_h`NOgqX)!`3@IqT4t9G_i*FyThYT%=U&7>Y!2%&bKaoYNw-owudKqYE
mkD8*7MKlX4>i$VCgORjDeE9-_$@J51VqMe4kaz*|3S6B2bE!#;17xZFKy1>Y^9~giCSXVSIdS@$~n`qm{e~!R<ZltM>yS;tj<RNe$1BD#g}%{#cgIeIcr(|
WM8y4<mFgtm@zU|>KV3RTr_O7e5pcfbsfdcAi`5W;{Bdz8G((ZqU4gx{_J6r2?uYf;MOPY`Cb!8FSFx|3!$s<-P2QP%TSTX(Q_l*RT%RjzU2;5<YdtpG)>KH
<2O_vk=C~B#Jhjd<QQv~*zu-9DYC*M9hJl>#Jft&YASJ=pDWyao|Wyz8$~Z=AKdAll-vg`i!a);7SOXp{l>mx0%=#R_4Km|wv~wPLlnS1Mu$$gc{(arb;_li
D=eFxGT9ZLfA-{?)2LziE0)CqK<I+Cf-$AYuzwPwt4xTbJ{3w5m?6j{kbh=zZg#5>xNkRnHrhvL5@WN|9|ST#d9$$^Us-d~puES|L1EB54niek7hBzE5%(6Q
AgPkkBa+-e9)~iic9#9*Yr{<!R_4BhGS2p!V$dL_Y2oW_y@%fbA^?C=0D&nGAj!vw@gRIQjb<Ot7Rxd2_fM&7_e5C;5)R1IvfkhMbI)HkHy4=GLRwor-?kp(
Jjd@z<psx~eor-3Kwh*^bU(Gw@WW@a$QU6z9l9@GeLSa<&e{C}^WaDH9UnrX6a^%Zl1Y=|AJS**<I(-a8NQu=GyFI&r9X;XFrrF622bS^XIS|rA74?k05qzC
tjqx*DP4gIimTS2!`XQ{R4a8gzHXxY<hH!o!(TMGS~|xv1$}+*uiNFHE$7&IJFFQINNA#}ii#?I+6I<~KpNRZS#3pap=(0gO2lMXDwLB3AjBVxiiwC-I7JC>
x99NJ$Ip<EpL_a{{5<Hbr&`uN5>xvwu4Ypi_v(*}=afC|XDNyQ;P18Idq1^0L*u#Kbkgaj)gaOY65G)WVqRS*j8r#jiA7o#s2Fg>!jv5hAqn-I62aIp`VZ&(
x!_hdHn0Gc{74Ctb=YyTnRT7Z2v8N<XI?{g{0<6QRYK7onEt*ImU_JTO5z;!C0blK7F<_z`Egih9?J}s=n;&^0npdys+EM=*P<4XR7s=vqA_PEH!>ZLRTs?R
{+v7IQ+bb<8y~guhMeI$cI*&}SMcUo9P_RCZGXgr4tE6}a*9e8x-jM8(UM8H+o`-C-C-@*i&m|?J{?_cf3BzqQ*t|A{cvD_<w-g1*^FLx5canE7P7$=L&%P#
eQ#+^mKbP<zgB`9GVazqtn5uoU1n+QW+YB-p5s4+H?hkOY1%GvU!RifkcjNthY@~6zg>wwM3l8l(lZ!_y1_^QeZ3Jy;yfK0O1tB3d={BVjx6TE?4pS=1~@Kv
mBEh7Oduj-*B6>`@{WcMF3g*C`Pb&PQvEmANaLrBrK6@K@5uoDC<1-ne_vJ@MJxO4%;ac=-4p8r^At*;{K>O$*#X@wIs5I-A-t>8wf+VKStyn7R5@;WVP(H=
9vo|&DwRzQl}5O@Hissy0jwMBfX!`a{`W(m<5t}Ru#kj<()~P<kSy{Ul}scs!>Mra=g+9mVuUWizji*!jZS%$CX-L=q@TZ^eA|p;FTVsk>+$tw^VY6V7f==z
!9r_reZcI2ugBBp8Emj(ugU11UBFBP?V~lF*fx0)`^ez0)3;A@e}4SW<TcBW0y>by9-VFN{Cm!f-Jh4uoegY~ctS)fHlsFz{plFG0r>TE__esGnzI1}qhvA9
8aPgAvN9Y*mSW`sg5(un9{^9)k<g1}y;iPZx_zd;)svIu%UwQ!iVFa2_LB!d5CD`n+PU^beE8qj4gK}U_We1xFJia27dC#Q`Z$7X-yI!!Mcwed1<KD}nE&b;
7dK_c)Yj-W9^ZHM&-}msQv1Q*pr5zg+cNX$xA_l<6dZV-p2hI_55)+4Ti6J%$Jv3;s;R#8g?R$Voc&B3zW{Ty0^wqvp3pbAgxnbG@%PTPty$DxzTBc=gs$XC
5)>$1ZYos%CPh*DH*hjY=((rJ;swWwu4$=Vxmd-k^mAcR&l&~rJaodLJngRYmjau62&ikQkW6z_ce6*D)a`%tJYrDxvYtFXSgZIR2eYR_K@w39TU*qr6DrIV
8}MDZM2mHlC_6J>zui8b5osr#`>Zd6_GAwDiij+YOkpe+%A(5?EDFG1tV{_t>90LsoZs}%U5=Hae5Wp2Q6b({m=;CPc0Zmg9~6%3jfn1gGqi5O>Sms;k!MPe
ky+B7dCVIt3)UuFNeyd;gnC<KS*O<#VFIb_(BvtQ%;qO$pfi!P4ICY`<Oa>Lml?eRUq)Oj9y{wZ>h0m_$*T<4(d<%sSo=M{gZdw&=xyc9hWzRu%yWi6yOo#)
JeRjl?G}GGo0J$gBH{(~!X6p0-sgbHmC5}WlbiZA{d@MdmzJKFnHeODJ+9yBY;@5c%lh!}syGYp;~a~z^yI18bWf}M6|;Ho0tyrQRWpvhPW^rDl6}~R&Kwbs
P%!|v(JbY9?6m(Ar&15E(VXfzH?-a1hc%z0E!w<&YWE)HZu`I)c-AiCt@$YLpD!x#2Lg4zUhzHK+3gQZRJi&**4C@#upIj=Cz{Vy(-L;U&#3h2@8wyRz}qjv
xN$gnjy8hP@Ky~Y8)`a%kYS3ZWl+ri-{IwOOwn&D$kCBRrlE(8*H%$ahiD=QBp|YL$7@`@>4$XxujBOnUw~F+Xy^P(=wlt-?%$9d|D)+SK_3SLgYQA~!SIm8
oEZf@GMn*@f1V6-!e(|H`3DnmXzfJ(@c#w+!}lNd>2%}M2LGq&{J-xd7}xFI-#H?Vc*O;hL2WSNa(~r-`s?|E1=W)VP(gv!R_9xC<6X)1O$U$cB<yM`|8e8#
ultnUcRD#3YgJs$%m!*JoM4mrsp475*<qi}9;q01`@iNDUXSmaeQKn51V5pqGLlI@;=Kc$1yJPP1F>9|&yZ>vm|8D{TKnNjTSW#w_xo~-G8g~H3L*BM#&w`X
?ip;i=Sw^J%*p3EGXW70^?O+>GLl7ARn4~6w*Jq*_SLLCI4>sf^K7Hx4(4ku`4*(fXX4L%lV==j;dvEesF>SId&^b5iE__VGCrAc;rBV^@-s8g%od(Q=$h-|
W^qHv%mZh}TuJUYCS|QlV9~VraxitS<dWT&sAo^Mue<Op4ikhn^9xpcz4J!2zWesqWuaJ}<IwfvrQ$>=o?eHyVNLI`TEu6;A8^s3tu4{Gd`?5iPI+F7MIOU^
LRz9C@JnOj`S(7PdOo2(!@sEY#{=fH&l~j{#+|gKXUa1g%9oIu%=u<7xc7!~>L{wdrMdvLl5&9iHW%cXAiAW99%FlvetqT-xYag?^gE-3+M3RSfMq2_qC2v3
1z{YocVun;&ga^x`=I=PLjFo4_=Ek|2sL2Q{au+uCa_5Gl-wZHqfkiJIsewK8ygg1dZ+6OD1;UuAcPrzp&l9GtJ44(%!UW|rX7NM_5=H8nb+~?Eayvs@0AWp
AMJ5TYKYk@1unma9@u}mJPvsP&-*4T<&H~4>~JA2ELDpGOb-Bd3~@6sT(ypm?^tZ}IhL(nKQsQ&vt1yS1XJ;I$T>;f8}@S?L`a!K7_xm3L?$v57(+vdK*XO>
foBI@cG2T6JtzBvFN0P?9jDNt>vfb`ECyp0+O4oKeE4#h+fPhJFGsZN=^n!pcszp@We!XobQ>~gcG$xk0B}4%zz&EUjwv8;<QM`_FLc0o4xtuyy-43F|M&}l
AGi>}0ib-36JhV?M<hJcm}}@iHB^2c$E5SBsY>@@6RXZwv_i*3nq-0X+_`z{|M>OZ-E7=9VdXwyIU<Yza-OySvH@+xpmSiz9QK5c0;(Z|ujG=bgeSuV+R*T*
Tz$cMJnTOAIq^3%?L(UwkfY#id~ZA$Z+q&=aN##mkLor^(F4Q#E(Q?b6~K|O3zXdjzyXP~<sEy^V<$@bpOH*CIro}*JQKX_Q*aNDBZVn2r1d;!Z=ta49+BMl
iS0ATwGM#DcHb$`<~lH#H$TwskgcATcCr3k06k9B;J0)&H9JXaE~!;w2Z;fOMDa7>%{`!U`%Ol3FJjKj&y+4&Un8(0reMe3HbjTSKM>iU7*P~C+p9Hu)927l
Y-I?aDq;E0P*;h}F8NUW{nHUaA97fkk~e*ZXd@U`m_U>$X*fKHe2(DtK^?Ws%Z!u+cL#PpR-#^=B|%1cQq<QJ4H~hcIs>HO)DZB-B!p!uiLf4s`=>ti>Ai^{
lt%NyuZr(+5fF3Tjv-0_G$nfTj-a5k!<yba78xSK^UrW7Pd+*CZZZoEFPX&=5h>e_dw6cDPgOggJ$CMOygZ<Qs!Aw%gGPkyo{V*rWf_yxy*ygZBWZKCafXye
+-rhnU5Qz-l4MADC$D_xeDZAcocnIzbgM`~G^d9j(0$)yi){H7MX)>d$LQ!z?=H=APETS=$pB}suLonUrnF+t$cNq(sl!qjQi1Ax0Otgntqn__@4X8;P82vM
)XA*aA(^v&>;Cq5Z;}`;$ez^XOJv80_Pa(CEV?_|Lo!|9|B&x`HS+snUI&=5iX~BYO8dQMvG6H3$?fQ5JdlFP;PlgjF7IzZ^c*A;+VOTS0dNvXOrcx?T9956
L+`_r3-TDmqXsXTZT7z8HW<h^vT#EQ3NF9}ZSE03_cMV<8UZ8=2aF#V+HhU2n^c%Qyk(~FGH#uW8Z%)EcKBc2>(1U_F|$n63l#+yunHWT0{!VuGbt~?(d+s~
lfX{j5}6NlkhXXGdi^l<pKzCe^gVFF@NW3lls$uSDYzo=aWr8x$}F2g#W1Dd?o)XA8wt551>Jnpfx+5b1STPgX~91gh$hcL7?bJc-D%^gdOn%n0GM=ea)+j;
na<>!wp3SY)PZFJU77T{<P}MN8$9`k7Lp+4!D0%UtZfizyvpw-Jxw2H6Af6zJIP?m46r~-fD{+?PSXmDVtY>Ka;VB=aLI=ulx#UY{LQg|iw@zTn;OKni2QN;
=%)|V-Y;-I8HZVQaw^!WPl<!+_+A4t9)3@)<+rv^9%J4)BFcr<rE^AEt_|QIl5lnq<REY9^MNNb4fY}|QjqN#%<N^u^5B|@oI;5ViDo_9oGPi(YbixweskOb
puwlR)K0bI{3j-SE=<WwJk3F2cR>9;Y&8_Ag`p@qbgxrA%<N;l`I%3MUU=p0G{E|JpIGqm-NbZHrVox#>yrV9JN`ON@q<Dho)$wTc{tw((b6w!`0tYn97~En
I^uSmH#1LvLCBcWluj?(>s*G6lUiZX@Buf)`yA>fsVVqP2vZ>M=KRR2_iWHLmYt#T;nmr2&qKa~2q-=LxmU{F<EAyoWNw}vo6K}wH#IQP$`g^~J~$TSxfD4Z
q0wmK8OY4)Of@kPDTvt36x#}zOO)z-Pox}^UqaRi_kc2x@m|3nn98p)k)YGF3CGntjeO1<=iT!;n0*pHpi+DJ9_0#5Jg3n<nJmfN|4cM<4fJ^n>_(pxgX`}!
eckF>F2lJy!pT6XF2hgUmdrH$&j)ixZc#PLY19lVJ``&~=9(BXVa_It;dc8Vjf^-Zw6TIHon)U0<|*^AIT@QWQ_GWHeq0iq3rj&ONqg;Cjf`Rf2qSGfCUhD*
@f9*^n#bdG%dNOAtt_!;c$=0CoE)%r_YnpUaiHdVO&hB^Qyz-K{h}HA-1ZB?#C;(+l4dXsjq@Q#!S}m&l+;I1-NI23ZU+SMyLRsR>p6DM7`}M_?T$u^T&z9I
$nH7`v(<dcIR+9~z0c~cS$re+Mu*6+CYNH)fY!FwP(rxtyqS|}oUuL$u%Nlv&3GCV)i}^97f}BxvT!_7Subdxs4S%D<_C~Z1|3^ir&Ha}ui<@tzgG3sPAFI*
lskHN47Nk{9rn4p0`KiIAB>y71IW2O!_@rfs)8R~kEZeRo?$h|f7W6jXVXOwd$=<XDg6=}@7MO}<r+BQO5bd`cZZBSN%LxK_x8!}1r-%1U1mf?GphpxnpP0!
ck_E{gy{pvB|jwhYV)3%q!4tHcXIz$O(1!`6TPPl=KeeM>yDYjI(kdR170pA-&&ovP*`Gq+>@c5Gg)`u`RcE9EKqkKIY5$7SpI9M>noqBSV8#~3P4gg!)*CF
{46*^S~?ORpN8lQ@o0h0qbD%{gCSY7^m5A8wstyD$`*6{6$>@d!mtMG_x+I~pkqFlu=4#jT~ebfto+k8RH(lv$u;rw>p)kQPwPC--<gFU<8uls)={!DC>e;0
8yL==v7;E!zuN=X&-ADb>3G)^dpPgkYBlTa&8_97_I0<95y7lqZ}wP72}-CYo7Mgs*Z5}j3f?8%T{;K<2GmI}fU$ELSF)E&1qvNi&d$dpOL-K3#LNl?JKqaS
lC$E}Gqx+;>f;VK^{Wh7uYjzfZPDAe{JwV&2X+_XixcBK$Ya*QcKV=tpm5Sye0|!V(W7RrK5FC6d)2Y-W%XPBW&Cs7?e%p{pns2#4kPHkj=S~msWvxP_B*NT
-u4;%eA~lX*Zp;kjKTHP?aSo)#NE0s0qM~I!AJNSwcGwj=F8tcH5l(-F0YSk$(O!ffc;1cEdI7sA?(6q`h<p^08s0tF5jjNG^eXg2E2hDPGl8)m&KOZP&|aJ
%GL`y)L^ATSFEH8H6oP)tIVwPAb+I#)JN8j_cdfoRJ}s|KuC1VM3EOsnSxlNcgJxQ#K8p=r@7u|9<Z3bNMb3q`P7fwkld68*?zVmuEep1r5suUCiR0;JYyr~
a-Q(G8?b323T5!wkf8Xn2=VjHAWxZ06o_CK61&Kp$>p{^#5mGf71AO^sJ{BPHhR(&pckwG<)nNhd2!(fC@?}H<UB}Hf&Re(!WA|nL@P>d0%95{9SUNC1EoTM
bd(1|Zw}Bq3<<OWt1v08YM3Sns3D?Ciiv1~p(r5iIvPr$kM@5c{)F~`0i$BT3y7dfp)l-#P(cCjWfy%o|EU;#3@6sMNSdfA_{qNAhzb9plmdwK_AIE(6~!Qw
p-<EU4m3~V2k7BfO41{zd`Thz>};wY@#Hh4e%6|m{M$$R7>bVbSkIB)_>1!DPYb0FP#3*T9S=$WVqX4uG=lp*hS4-F{-4g_0kpF@tPRBl3+OhvErG%z|6P==
h>>R;f@+NoC6fneXkbc&iUHXskPRBRj3ZELbOEr20MKApc94QWC;?;*JaBfGu%AO*d<UR-IwlYogdxgK5UJD?xP#;2f%wkBbRjn%{-~Hw5-rbqZKMoJ;IVPI
4_QU>fuK@=AK*gfM=(=Jm?uCqpdY|P{9q_5foP?P1wEtxw%9`xkrD`f!Ws|uA|Ysyr`!Gj2bAdo3M8TufhbrGXH@SV@XCLr8>Mg*1Agv5)rDpWiXkBeLR9bo
?f61}M2KLNrHDkKT0#0+QKX27SBP3fC@E=C&@PZoBAP)D{^~T0D25?aq(|M%_Mf)uDi&l2nSHQ6ivP~40-Kj51v_L@U?2x7K)CZbxH~_d5AfYjuYb{PeErCN
lRi1lP2KUn!Ln;k(i?5J+KIo6_3PSXIKpZ}G88HF!BwR9u}79j3Pb3T5vR!dPY2)lsrv|78~E6gU9khRoJpyYj1V4upHnIJN<@kBWX_?)tOR0;j(dNPTHmhm
QgI;okJGa+>YcLw8$a_w(c~5)$>a`$s!GB#^X>&Ww2;U*-1NP2u<BBls8e3TSC_u-WDGEfQh`PY_G1*j=34SS6?4Qxn5Q<_-fi0y_g)+-yR*mj8~VkMB$7g!
8_XK5mqQgSOG8LhZ6QHSNh*lPh8i>L(Sh($6l95FDrhJ}yvTP?rxhRYBnU6v!|ECCzx7P0AM=y|$|Ng-CLo%jAb^^g0)h~wcIeG6(}0GMrkaoJ+7}TLX+6bs
JpyK5C*lLba|z=*I7r@%9sL8`Ab+e0NR0?3Au<g#g#fT2N)*JE5hWE+#Yj{?q!d5tG_(()$@_f(?CG6WGxHqh80`kSS}E2dKGD7p=A5!DqWA>Zatvrz0~T{`
HHs?^$aaD6<UWMokSdDf>)sL|egENsQqtDYuvZ~;)t8ZKLz9{Yq5#vd=`afq`#c%xa*hNyptvVPN~RJ=L|GcvM+BTkJc(i*mikHVA&`p!TY^USJfZ5CLtRh{
m`7m^^ILsbE0|M;<~GF?P+WlMk>dZ-1F$>6LUFi1_#{bSm?-%D_s{8`-FY26j={;@=No>qe}__E%A7iMJu=uZEauc<7nGVqEpY)7QGMTo9BiRlv8_6YVsct8
<CtRf!Kj|PCXp*b$SF^?N=%u9xe$FYrT*Q`2OLBp9?(<fd~lq?s)`B=pAX+B=(~LTau32@_<24P=jJ%~lb#*}!=ERfJ9IH7q%e=K^UCyu?(V}Q+Q~GN=RA|j
I%;M<d0k<nA*M|}l(1wz^*kj2r3gqB;+){y!ylaM-oFT17>1I9fC@n=NRok2pjeR_NCXI$DXM5jkthIS6!rigEr+!_a!?c9D1=HxAcavfF;a^%tMwnOAZF2$
Z3Enw3T4HA)M{xmDXESNwPR2Q)~Y=cngyowE|^9lsZP$2K@W4=4aBU~+#5?Z2a<PeXeiZdWg>z|={obniH`FJEgTCeR>_-e7>6KIogD+xty1&`ngg~5mXL@_
JcQK?LbV+Z+foG-QR+9WXuV(^6on$RI(qDyfFdh7g%U$Xmaq~tS}`>hQL<p@Iz!Z{ks~ms0`dU}0GCAt0~Xkd2&!b5kfnl?8*6Ji$yF54q(u&c5ff1mNl;Nk
6bMp;(iAd=HX{ZM6EKp%kf#DmiidEcy8cu9!#g3uYGNivRVWde5rvs%Vi^h&f`Fn(sF{kYqNFI22qI#V8ipwefe2wB2xXNb0U`#7gn|(w1ereS?Kqe+{*0-l
C62fQ##b?-L$ntL#sabjl&Vn%Fqx8BIlW{I<e(;v^J_5;K-v>lz<Z}_25+o6K45p!4%YTb<``<xynpdc>HT6#<)<{~u8kZ0-?A(gcuv>WMTtcsrXdmEfy6+>
s(m1PrFMpd#H&ar851)~wL(6nM?fL!MdA<u&~R{l+_|5x>oNyj@Cft3zA9v2JF;Cq>Zv)Y?9fof6A>~6G=wz~BS}<Dz@MHl(0M&f!ly7)@H(7SN27=HOsnDd
pEt%$ov6|Bfl6%szh(9qvWFN-pcY8-D2dx#^`a+_IOYmUN=P9p*6GoIcJk@+T~K%aGa<<{ez>UhgXTgcXp{Ak+-tT|eKMvQBd>e6cLZMO6hf^j>NGh`@H9BP
OrXv9M+jgE0h6~laLou}UN0b%zRhQZ;GV~Snc)sEqv807xHiH5+o!coaU_Wpb+EBAO(9S1*wDHvXb-@gZK;qwCH8iQWF%D3Y=sh-fhNQOq|g|Kc@_@8(yETf
z~Xsi>-`;6Pbo`Y;r*tUr+~cB@4_^R5~9$H!R+jt_W&Om56t)n;W`8OC@c=EXAX5r7yE#;eBepR>v@GwB=7?e6x~gfWq)%GRU$&lq*Q@Gg*1lIqyXtCdk+W1
umh9zw@d_e&)jIhR38a7)ia8R3&-C%BPG%hG$GJC`mksMfkJ=}#!$qb<@X}!6M|}~wsjnBgF3%aeu$z7@-3*ugro<{pTY!Tp_Cd*3Q&3gM4_^Y@c{NG>WiKN
KJ(E$<ir_y062k2J<_K&59*Z;q944yrxRU^kDfCNc<b%;I3dCNPiO}FKj4A5`-wPh6_3AXT)G_hFrU?jW+x^(7H67tL#UogC%%255I*?~NfJdtAxwl65kpW>
Vlht1hyvKe29rev5L5s%6+}#-Ku{quMJgIsTC|1$5AeqU5`{|4z|#Z;5)!l&D>96%3@{N0JuM{3Kop=r2lakmOqll$Z{fTHtlKfJ+3>~%`h7moKf+No(vd%w
F$Te<_dHa0yGIc;Xa_DNFk=SR4Y4L6ix^ZkYyyi~R<KGXg4RV4v=~t;oG}ri3lWM2kfK@>28syA6vh*4W}$N<rxpltfQrm%9Xdx*D~xE98Yr6E5gTI$jFG;u
6LSn!xo7mI`rD38lfi=r<IV8#3>f_$<8<!&(e#3lp;?V3EeHCDf~5#2qzxE_p-m)zK6;b}ggBxC0N^766tN;Db3x<?{wQ+uS8Sn3e=oiKL9rD|{2mNJM<d}q
UWt#McfB;B*A@bh_?iwICfs*2TPO2N1KxMy_QNy*qyUOm6S7PilCrS*G}eu3OhTKdMoFRSe}?4myWt_yI4xK(UI2ul@$dl#idW?dGYDdF0EP(!hk=0;3B%bT
U0$zYz}Pl5cKppj$$1PRvE8s}dm&AptWeRVbP0ca;Xf;6F`%XBO=u^9lLDQ+5Llt-J^A%5htGN;VVI-9{{TiHp7fi|_4g(k-v(4Pl5dinv*1w8RRshwBSJI@
5>liD#KJ&U>kG^XQjGwmBE&>n3gRE32w;^D3=fwG28B})u#l-KOo~FuO;AJ-MFBxb6be$2B+*ySaZyk~^~R8@8Udn$l9HB|nnYP8lH`l)dQZB%9cC2m*6=n4
*e`Yl#B~OT>!xz`u&1m#_wduvtK(-S?#HQlhd35ejWH^+_IMOSaGp8hLrq{{i?H06niM#U7tQ~ku7<Kj0la24LIZqqyS74$#oW(69Czx5+iN0*{;(hI^??Wy
(?EqP5)BGa%78>NKm`>_M1=qhLQpgeK>-vIAW{KHAbk510K13CrjTHieo`1<sgfXsjRh`)Ry6~V#!?|7!32QiF;ZX5hpHeGur!ovkf!(G#AZb&f4Ka!`T4rr
7(VZl(A!2XJM3-sztP3|R5%+_?fu`Y)5R@B@m}KbMWdYEblnH?mcp$pf_F=d=tc1uSMfJ7=X=tOFk3Z{$Z1-R4Z$2n_It(Ita3Q;<3Gn;@SJX(1`whFu@r)I
6bz2jW(FHD$xT;5JIOMrdX#~US`G+0R#-;&SnlaiHL%48Kne&!1c$K2mr#1JA(kCkw{D>X3p8z=Z{jkWiI%32js|-=TWI7&a^G%Nx5ixNl?WyclwqKT;UV@U
;QMI(e;EOz?_^xakpM&uEKx87BT9ioLlS{OFav>^lno#x5>OCIK`e|^RFKG05hEtpGUGCj$t!{yP%5Tc6y`>K@Etrc+mOJ0^BuU_cXsLC8!ih>@w#Y97=tCU
i7R4;zx2y;MGR!4Gm34MuC=uAg8?1(;Js7u$efgwW))u*{5C#8_84#<M*A!8+}S>}W9wsn2Mx>-7hfyX@I&%|i3&f(o^M%hSVN&djOs4OY-hK-90||kgT0?7
2VsQZhl?d=$i5Riys5qnD>u>T>{U;YXt?`FhvX_aL&j2pOoshaqz)9xp1ya`-}dvTKOCJN`=%I&>h&koTTuyZpVxFP#!9hmjBPLY%u~1)Y_LB314A&Zp)!7&
wK_VTh_BL8f)8<rw{Z9>2jwD6q6g{vJuqO-3}HR&=21VYPo!o_C|yChanZv=jTn)PZr6x>z|0SJpFM#JS%Ul?5(@)_g9?fxP^n53nNdrd1vMRwtQ>}OPqUun
r1#jh<1cp0I1ms$H2RO$TF`AMm5{$s3^@T1dIQECAMV_%#pNTtTsZ%@J>&==$@>bzdst7Q|E;Bec|!+bqKS}+4uU?3<WzBtV`St2iw7_J|JQF}KOT7DueVzL
dw+jwpO;iYPXqjXIXHsE;%j6zmtfmXVq&MlIuFAi#_rN#c2!1C&!S)?p*R5uVijm#qz;)=G9mZK;qjU&8~`gJ56uZe{1EH?eu2&kaMh(dmSJiAIp8_oBedZ2
4=4v|C}*5-9$k0S5y0JyWTIz^RS-m36w^gbcY>0%@D0OOT^6Wg13cO)&UZ{RW*utIAg>(I<?=N(4ewxd!Q80DoW>u+k(`eB!gJpd2lDoz+<=~cU?H+A&QE~|
FJvwyLSJbZ2&jviXFgpvhF$!yA;CP<!tpqg5d(xyTW^9RzmC97q=8v1W9>)h#m84LrXUo5h=6NXgvJ<o7E`y}<PMm1XtVA*-)cl~(dd9yPA#MT$5}YlT~UnI
Q*=?e=e#FT3*LrxC<iPL0b_du4WXm6#;tJR9P)27z8#5QA%jpRpiRq^2a2fpN<S13kOLrZ-GNR7HPQ!->+S&M4bcsBc!oT2jwG2odbvZw_MCVbuMYqO|FjiA
2d?0I_j^J2K}l2~QzTUc5JWW6Q8OeF1t}8@g%Lzj6-d!QQVUH2QUO$@1pu@pO*9P&RJ2~LGZ9w7iAIK&iU6SnrBtb@6k=6jA7VH&4I@brFu_a&#6?(;V-WTE
Zwx*>(Pxt~l*xnLI}_lns-#6=rs2lif={~|X0C4NGiBHKrJW(fo(nil-oSi6>#zXssQ~NUKnd{b1o?Uzg|={!)bjJXgSrJsJ7|o}=4<HO-Q|?#z@N~31Mw08
@d>Hl@4uW4g8=^jGbnl_C$T;Q*kw~H2WW?V!8tFoas;c|poCy#P&{Bib&!??Ve!i#d^0X$8+AVFYc|6I8BXs5j<Scz4X`vQAvA?Rue&eY3BBvv_H`cVe9#hc
eg#TCoj)gCFyaW>t@WMbDqbOoNNmYXu^a^bnKwSUFcTcI#dtewrX#obpV@@(YIF-E?c?11OY!;NyJO7BfW0x3Z}++J1FPKr&dfU+lz5@f!!)nopuy9w6e;Y+
7jTdRnH=E{83Z`^61=~w%FRjA8Hq%w)V?aY?AB@4Z0lO@42RuxO+Ozz#{nK*8^%D!8IB4KoFUxD$DdyD6Li}>{lT-w6g+EzwD_R~O7$EEP}E^Fr8%d_K7TTC
DKcUNIUXbG7v<c(quhJE0p(=I8Zu`FF@(x35r)oOhJT*%3Q!DW=Ib^ot7J)0+bq`wDixq%hjr+29iiAxm>}(l29|&vY?=y~S~SE^G)1$bv}|m;FhG#Vp)^Hn
xYo0HZCha>ldYMOr8<;ZErqVafl|rx4vh(_UMwS-i6#~Zk`&Dww--qjVo01!kBNaHv2C=lt?Xb;8z@@}RTLovQ5;~1v5r2{RN(ES5mrf%l18Q2_x?07qrrUq
F-2lM_XmmTv1`zue0s+YzDQ#oJ5fOGk|0&+cJ>7{eUszZ_sI2To}N7bC}wetIKhBExXaKVb)!d4{bHYaP!vi^QzkIi8Sr!=`AJQaR?@kbDMV4pOzQ4$b1af-
Cg$22b18VvNVdi`n8`~L(}g(f=9wy1jlv+zsk+*ksczLXtC6Vdi^`Jjv}K94(g|!clIHd85{%JDo0ucX$dXk(<L7xHUIgkL<=c)ctY|#*yDv<VVof1JOq5c)
!!ai8x=zM6#c0Jq91uZLJ!`urj*4xABPb<#<=y97g3<|y11!oPL++%W!VQ8}`C*gVsRceM>dCcdm)}fUN0KC-vQU-l9E-8%teGe=oS86p$_O08)-YM-K9&>{
E;&rXR2;@GqhWui^My#LT3CXHq5vQwkSPH5(dE5&X$>b$AWw9|lh98e^Q90$5oBY@1DU`O@Ncd#ah|4(sroG?7t0R-A651#-lPN22z;R@69d~v0c`|EHw*%b
n9Oi=Q;LpbVQXY0HZn;`Gx$d`R=KF8<HvEaSg9?bow7pU&{9MdCYw(I!NzhyBq7;5whLL%a*|aoR1a#(=lp{dP#$uIhsd@{#h{V|O$`o}bO2<dav#U^{Q(aM
1rA}DC}lVblFH*0U!)YqB+3Lr;|2sxviCn&hv@Gkm$qI=Y5hm^{S`U-KC3tivKhsQ&>5A`OqPr?b_`cq-@ng(YKoe(c`=iN`MKjkQ;sG}Fjew8vk{P3LB&w4
Ew)m0WEPbE-}9cFHg!=khH2J|s62y$0r;>oKV}qvJ>FyzXIKZEA<RP<Tzwwoh~hj#dxNjH_zz~+e;G{rM)qbYo#@CSh=7X(rG*;Ui4+scYbmEEIeq&ztzpr7
!zWJR=LbYk!jLeK6eUR%$LPi?f+$?qE*Qz6X!+pxrj%2eJRp0Fpr<pgjftW8-Z?SnCspE6hloqIcI|_PncDM)wJAXIJg|jHP*N0wK6I5PQdF|`$Z`jE!?f>v
0%%?Xuuab+VBEW-Ne6k2=aHkho@9p<3E!S&q^AN;CvZF*Ngz%$TxJg&HxAMZ17Ub<I;R@2=PZ+W%Q(z<cz2U@4abBGLY_mt31d~Av=gKGONeWoo@uroLpYsT
J6z|kpPNKX5Vx7ya^IEmUTss-X&!*rZlO9o+MhcndL}9dp~dHpmTF)eO{0_uur0Dj8lg*JZMvd}8L=qE{(VJeftYu;AU(k+V)U6mxc}ov4tV7_7J12tUSa8j
a(=(GN=BiHU<eZnyc7qR0x+G>Zvvk3<U!qF^u<4KJLV}%qa4^%b&r*43ZVo^+?-@kztFkVw#HV)3Y3DziD6mTj}8uaHsi8VL{yMbP%_u<p^74_5<e5?+bgL8
oaR<cGo}WPKf|Cb5krJ*c!CqMBbr;c5fg8aaeCZ1-Oq-+2sjlxZ-nPn6dDbXO~FUtg8eo=JTUHR6J*9Q6vSd7U^2i`h5W9QoD;h^ib6`x!;;ZM)fxw55JD6Y
a!8pfNZUPXD^7?u5b16@IZp0$oJrUi!^mMc?m@z$VbD0(pfMsu0tYDjGnrzq(?l-8hcM8%kTio5q(V>=C{+sh!016CgJOVnr$9SEg(V2O0F>IGr7%4>{C~3i
Pl|Irk0^S+lhJXe2jhYA9DX#Y42Rv=@N|aG?ZjADrpb<ATk)RI=rzwaK;;i6rC@aS33$VYvpk=8LH-`zhLgKn@n$2Kn2G{gQA$%Xs}Fj1sCfo#7)X&2@=-`4
+imhr)*sgS>+)dw*~vWd)t1!x3g)#d^_7T&!D}r8qT@LQ#h!Lfm1vozj8s$R#s@d+D<7=9*v1PnZ`Pe_ui9);ex(<!PNg@UQzP2qn;6z}lluO^ebf~7I_t5c
jAWb`Z+*h)P9zS1)aL-PR9Ps(qkl1tXjBy!XH68)(YDJJ&}PM7{aEP}OHoPM{ck1vsAHKHtUvxCy*<40vpPjS?Su5tLt6zgXV@y1-vNN}+=tfTj4fp9VJ<cl
Dmj3YVd5}p(%f#IraJ1nL`qV54b=Tx42<xZljP~t$&#6g^2oqOsql`6ZCSy-bIwJv>By$&0rp5|H*BIzEgH*K%VL(uVH4LbYuei;jyAR`fe277HFBhs%cM99
!E~({(Qe%!ARDVk+FfWb&5PE28j#cAN-2?9OJkat*X>JXh+pQ|`u&&Ym>81|MvP>uS3=Sjs;=0YRYJhEl+UldO!WGkYNvB=*WS60U97P>*=)A2ZHkth$#!|&
Ug}xhkC)pJ^t39_rlV+$#o1ui8kJB&*rm3}9~Q<U^bkcH_ZRFJnsHARu}N#32DT|i%R=hv9zi<j0g6^5wau79fTGyE&kT)JcE#AoSDKBpqCSS}Ev0_AxG%WF
iw6{_>$P4<<lNZbuf*apO4<2k8M`+Y(PnBCMjh7;j4xKy|K64UKcBtBG6iL7zior_+YdL$wG~tqm8Ybj_DSL8I~s_CwS?*DGzR)^k<klQ&a-lKfthUN)yb4W
R0ZLxqd5vE8)(&Rv(|=bY*ih#4@zkdA=dKGMN^^iDq87*t(6ASIqmVMCq5L{$S8k5ykO>xrL}`2Um-^zoXW6K`WvRvCauc~fMunVZAsy*^A9E#(vC8$$jX@W
3Nw``s}z=*ngrBz3oSLhXL;M5BP7xg-yC@Z@hvZefjmY_%evVrq5V^exNeX;>jcD2HVXw<#8ebUD->p13B}&JORhGN6SL25b9OgcWWRBV!dqm%^|QGd_q-S%
Ne(AFhursp<JhSU1s?>Q=X`obr;@OhltFxjV7tm=%&oUMe0py_Ly=DyrAmiYya+74>N_ZbZPmVes8RP@^{9EDpKs0**}(0G2F<+P2n^?3<T%T_YQf#(D-+F$
zWcc%eJE93V+MSX;gIgW!#H4Q-WC=KG`#Nth@{gH6m<S-9P=rpwALZ{<F^*2@>eqLklYH81nswIG!Y``(1(JPH<p;zsvo}IW~X3iBSxQKywy0ChkkD-f!Hx5
Qf<ttEiRL3;`O=f&k2b4rFZR@HvYuxbm66K{tvZR<fXMe%-ozO)HzjiPky`I=PfEr;W7Y0Yl4=qFDa#3Si;!>uw%_$fspDdKLU&6-OKpgzm7*$l(sVY*+IoB
E%l#z_M0PxeWJT#YH-|SyNWEKey82r-f)IfwnGQkA;P@WrzI9*+SXj!z0Y={eXQ0YM{TyR11R|Cw>9pwlxL2n){RT+f!{wJ`F(~?Jpc07tVi%vOdA#}J~^uy
q)lmE>lRQX7U2OJklQ4(?Voo|&K}QsA6tWf%@*EXr=ybEN837|Cz6{c6KmZsP@|vc#fuLmPGGgEQYwlz`?$cJx94`M$`+4%VV=Ix_1oLqoo%QZb9|T?jG?Bs
Bsy^f)F%)rh7>M3;aNPsxm2BM2Mv5n&2Mmn)hy*9pT{Pm^}Sx>%b@pjdb5~@$Ef3vN0`PvbcDW=tFq=ranvpl)b(uhJKUWIQ1sD`c4-)a*_99-O`FJP5=w5;
DDjzz3c<SUbP-^SyV&0FZoPv3H9q#nYW0c(v7#!PPL7`4pM3exZSD?o8i;{|aJ-gkdr?oRWGZ~Y)D|2>$E*(3VyJzh#o0S@;DraqshZw)>gzUexpt!tFsBVc
6^J0GkWfEDW$$gOhio{lY37^qN?)2(hSS2YQHjH0Swk1bcOLQFZ8$Lx(&qXHhqV{pBuEXRsv>4$NNI^>BqAUa*ZHy^Cnupe5>bUiL+E&10ChV;3%r|;35h3W
8p>7CY*0l<5U$K?BylDsN!vGu=CyisYMXc8^3u4ybE>=YNlnlgkWfC|{kO|BkS@p6;8q?lL=q{T+SODPu;CCL7(m*L@J&@XD%fG0G{At(AjHzNX(M%}<-&<h
+MMd|zymr09PlPHbxdm((*7T+YkA6+(R|!})46(^9@C9Qocpi6=R@HuHTKn`i)g*qzBcfqBD3jZWjDreB;N;^Sys^tX5RDT$5o-l20gbNDO>B>!%0L?Lr@h#
3J^dPq*PTENkC8(2dE65kUV=lm<e7Xk`ClEBg5&XDujfPF~~{~2N=l8J~HqJ2N1+Dk+#aWIVyiQa*w-J8$D`pj92LdH$^e~yo^7j*Mk%p0zMKOOho>PaEI!u
lS5}>Xg|)_hxd@55&)-V_WR@~<M0XqsX}KV7_%x05deJML%H1QbDM+tg{4XcnI~&x89c?-G*YOJ?b@TTL}=lN>Fz$>GV6aPv&>f0C3Wpi^xm{~$4cD)rhkv1
ad-S|@U%-~2jS7)+|a|^Q;6W<&r!~Lb;j$tvBOB_3w$R)p3WLSNU5a>2_&B2JwhaD_#%h$$#V(Z7*<+RQE;-*IoVB*TQ8=k-Y1f>DX1HfCdQ=dGE?KYL;JrG
_fv@HCC?{WJ%o2dTB!~1W&Hu0)ywYGE0-1)I#ZMnwm*-{N&yP0flw7?{!jP+XYfJa-MiR0L*)!>6H-LS_waXYF_x`OilYRkvL=?35R~RkF%c~-G{r>>#S|DV
g2Nd8u0zYnNGcjlRf`fKi2%EvvUtFF<n}&Rk1h7g<Zcp(|I(nAt*S_J3CceZ{XbBelb~drz5M6JEmD%6mcKB!+kX6~A1ul6yv6ID7?P_@SgBJJHKCU*;6>0G
76yd`XjR&4M#FMyY^%eX6Lcm?>O!&*6-Ww+f(RxGs-&5kDx_(km?DIbsHmBVf?7(Tpok)fs)7oNiXsXMA_Ax>m?oy7q6z{bijrAqiK?QKi6WVxl7yzJX_1nd
2!eo^ib@I^KKx>2iKv|!CTbcYnsg?jN<xB~Dt0jivTD+O{e+;12&g53rYbuIY6?SVOc7fKhK7);q$nw(N`RrFimfPSN=jInni@)qv>KqIVWfg7DuOklW~!u$
nr10#Xrq^JRwLpqhzVoM02`-yqmj@b8D4raPZ-RHnQ)@IZsFu>;huSq#P=+lU1fLxI=cciBz8`qp>QWEJ=J6ZB|X6^><4rK=jf-fn&P%%vk^EWCm3T*0fVTR
>N@!tV=;=Or!AX9lRPH{wgxvd$|59vVWS~TNr;NOvzYB|Sr|Oqrv^!)B0+*zbqJ+-<J9t49l=kI4G<g34wEMO8o6OHM4P>#9$ol5oE<ZYnm&GB8*j2xLX>X?
E03sTG+YkeF7VstGmb6i`s58icKx9P>+V2A7$kv%@lO~Em*xEK?0*``;nwRz{NYbn9W7`laa^6v6NnJ+g%2c129OO(9EWV#M`=%1b|=X2$Mkt2+a&wE>^q$G
X@uZT!Ow{gL)szor9BdmwJ~B>Qb16Ytqw;R(}0QJ?fX-=Zo|A!PPcAc4<}Jh9OO6_-TnUF0nc-fCj^WK#Lxs$E8v~LcpQD=c#kerA%a+3NrMyr-b6V{B&44{
@95m^e68Od^Pg?}7*9Agv^b6?F;l`a_5!XD`r5*&lYMivcnBV9<T*p5%02eLug24o*c6n^qS|Xk(4uC1Y;4U-=Eij^&Gi0Wzf-5axd%5}ko0d_jB^g=v&mkS
_DC6E&1D8IEs7?ohU^VF*mUoT9Jenl<$@;zbzp=t?g((hg9q`(L^ia;NHz^xD%*-@TT-N=k(T}@%zS=t7aiQ{Xwx3pc&y-C2a6Gvy-lpQY~{OD#8jnv%wg28
ByDw)!m_=lZrq%g=E3tX>hFh#;>S?yB<|pKCmn$fu;%qUJw9gvQqMu3p55H7Be>0b$#=|n6Y&j^4rc_zdT3U%P3qkGT;SyM@KPRLgeQH1_@yaB5C_h(fr^wU
f&F9)(WE;St3%EwlckAGd8>+O3S76C3OI0m->I9ZGQkw0pcDA8iVgFTGm^m@aRLxl;FNX$K{pn<4|^fw)^tZJT-%`pC*~+7<bV|vcq)(Cmwhtu9Hz8oRM?A+
^fP07^Sztpe?vV_UN_H6v<?^w2O<DL1OVk|VTBTd3sSk5#9#_4V{Nq<aAZD5rmnk7Q$tL}@1b=>dp@4SJqs29*_~$b>=E5CJ;B&<T4siz@WXb*C~$W(yT>=?
?sGL?^uv!T3q*CG0`H=`<q2SR7z|FVTjXs@$5OfRHO+;sL+`Qx9H0P2AW0QSqoDe+Y<ld6f*e8@-GBp#5O7VUo;bKBw~Uy8F>B?R!&?hG9(&YyW2lbrha!hW
C%Yngg*%he6g~l=RWTu9TxI8DyR*G+C$tB^E8|*%MX$)xj129Xb%hE;T5kA-1r0)m3~)vWwTIOO3_Tl*qWN;iIz81@7OEN^W6hC(!C}TGlm{ghZ0n*0Lt_EL
SQOuq<fbt@ItUMGhA3T+Zik%sV}}76;$;v>*KRWgjRCV&2JwN>*74czCslTR*BSw&6*um|u*Y7ms#DEQh<k2@t=~1C&2T>Wx#T-_&lue2pBQj?cu@vL7{Oq%
h-+-|dEw%-$}($JWI$?#tA>OC5*>s=1zpR~@=(xZ>00o;A{*-KzQok$I}3;EVBcbp#XxA#<u{z~SCw5ofXOC^Ab>K~C^gyA+lGik6cRb$UZ!>_b7{r~CUunu
DR^*-Q38+=gs~W0Lb^V77Kakj(W)FYd_Yj%wChQ%6wZ%aB4MMgYeTtHK?R|pY0!qT8bA<5kqs0THlML?51I(VsPg&e7h4+#BQW;kp4{+G+|n8si!p(L=AMbS
mq@2}8cECKTkOKTdC-`_5>1?xGrjFeFKQ|4za8&9@i94aD^nO9xYL$N)$7RTtpf#S_@P;(&V2NyqH6XM&P_N0k_RKF+NNw8t{oa2BC5S#j;f;adeJM<popTo
lgb*qJFk9m?zGVK3=|lpLx76eq-c9;=e8cqbQb-GA4Z^|g1|r^saa-(AR>sv0RhwQt#>qQES}G~qK67zXly}Xkk~@aY=|vOlU$md9`mdiec|Eni`K(r!7$G@
`Dz|O!0k4Z&&96feEFfnH|{Akhi??@`ZdOAPUE@gJ<d*yWX?qZ$o3#@Q=>aD1VwHx4~QGioYDZ24+|$gJQJ-5^AC(6fOCdpa9D$$6(Ix=>^5j=Rj`@cW{9Bj
uAJDY!XeU83e<>;cu;1_>%OIBfO=?k5GX1Nx-0W-j=cFrj`_{vEhZ5gE7hU$^j%%7E!mpinH;@n8YOH^te7LxrJ(m<L(WOF-o6gzVML`6f=U5^VYZxA&lJ>b
Rw=d$(1IeuR*E_~k${FNJ3<Z0YfC;y7fNw)hD9^oAy^LvWNF$OSZLa$;oIyRzB_S;FVh?~G~G`=NCaW1KqTLrxB)vaoXM1ho&&KvyAUYC*JjLKZoy<Gr<Iu|
V(g5}9*BjdV4W=!L<kK4tpTDgC@$7^)Hd%a49f>ZrslH@Wrv!1<u)yyxa_X_y)%u5w}&W<!r5JlA|-02GE7`2gKkXkfv)ET=bk{)Vt1L-duTIsvX?c<-z+<B
LL8<TtIJUHW$uQvoPzsZrX>@mmB>TfMov5S$-;Kl$5q_4Y(hze0zs-K(`_JF(MoH-h0-itO%0r0_TJ!y#?T<Z*fVOuRK9LCy(^m)q4lh$I=GimbobV3p(mw-
e215z=*hAX5QYd>QNn7;dv<Ji#+(=)r=ATA8ag?0tg4tOq(Ksen>=Pvi_tT(NC?G=&kTm_c=nw^&h!W%%G+M{Ti~|}HfoJOFIq2=!=8NbHK-{ff`W$aSS$jy
<IFl9#1Mgm6z$8`TFawoB6G@A&%jE!wUQ--1!#&|c18|IgjrgQQ0_eKhLJ=psIH@8FhD^1J1S$QHrFd$Y=F82OseN-4~wLjkgQm279{dX&WmZR(<fO#`1qiF
gkH8E&lk8bDwUJkpFQ`E&T37yCdJroS1H3V@vMpn#6iG<`41tw8K}C@Sv9$vT#wW<1v#pKzC3vo#(!LIsYDiRq{TyK^mWOzX4_%35D8-hl8(U)BgtXjEYn)#
<{3eqi|hG?roF3+yAcgFB!`yw+j+S!G$%bvq+WQJX=G?1svwhq!2w`r8sM9t6<9+cDl`Jx(9l{~{*HuQ+rrEcY#KljWu&D+IW%6D5d@H;mf@sgU;!ioLh{4Q
VXecRmSTb`BBri01|pQSMmTQhNT?4+t|}w|2^=;FGZ)rg$CS<E4sy;~!@365QdA+N%TczGzcZo+SsCk(rr-pMd_ZcDGy}7OXzR9vH5L0?9x9n+AQ;4RUh?JZ
RIA)X>|<6MIeWaAA{U~U9!@8sc}+qPWmj%ajq_ERh(12Lj?yCc$1N;wiv+8+VEsF$arRHJSE?=Bmfdi%<YeJAd!jCkBJ<=p4ru@^)xHCoMquP((3*K~hc>ut
Xdw(G1wb(ao4O^MoB_B_k#)+lf;;zpXD2=^ni-wxjGf26S&vM_Jrm2y#qZUr$0CTyfT*Awl))1gD}ct8rAlMj4Ch-Y${$__t2hA!R!^*cuq4GkZ7@?}%@gu)
&~o+d*tlJumxCeL&k`I%hE3}+OtdV75NoqWjIprnjPILlY!9xNG;-KQC^m@Et}eEj$=K`Gc3vudR}6?Gqvxk7oHPdlEHc?`;N4PX_f6}E%1&3xlw{tIPCIHY
yVX=6LN`QVD{<C=pjHn;!W(EwNM&4P5^#h9DA!H!aBDCC!7_ue@|gJpT>8F2wA37j&nor3fpo4`5GyyKL)+d{7agOgO_k>yldKqOnrS!V-MP%x#}k@lF^98)
RavG<LepTAH+q9T_J;M^OQv_lkwDKTpd2I-dc4H0*tVP+wpeJ2DD_^P!06QjM0dbejVXg~b6thBM`vTQcX%w;z$%p>{w>%Vd^26(6A{_X-C=&1V_u8fP@ay1
Bc}>cz!@+)$d8jxX19;4A+125i-sO<xHuCcfcMZxwdQb!4`ZE?*Lr%XSx>3c8@^ZvRY3{>Kt(GYbBJ9iOf1!<!3a(2cW{?4QGix3(ggv5zEIGNAP!KX5ZbVL
jEuEoJMpow3E({ds=es28p5S!`x(F)+krSF3?xW%z!=`57brsMfGJOcPWeJr^;!&4%N7^HP!WRTH{ZeX=v`>80BV8d7mJVL#sTXc>gd5a>4A22N+?=yp+^cT
rwBHgBRZwVRApB=8j(h&ZZIZTIe}+k6FGdEFsA07s}wV9XDSBKSrLh#zBlpbs(%{p1Oz1|v=?cyIugBF0_VJE;fF&x(9U{EiRj)_IXJY!Y?E7~z0*wa<p_&W
Y*@9LgPdXTfwyj{8oTTf>{mcTx)Vty?W0{YG~7cAobYTqI><6b>s<)QOCK(WaR5%OI;g0nK@w?{n`bElYKI2G$--8!Ot`3~J98+QT~M+KI28z}-w!X=tZRB{
j3USgBc?QTVo0jy!ej_~X`(ea`_t4qGT%iZV<a|clGvIPCIvMzUL3BmHi1=Qq1|tY)X@|Sig%L3AUhX^aBy!7*27loi*JcW<%mcChybmT&Go(ae(m0u2DRs=
%*0R&QXPs^8Wa%`qOZQy=yi)3+!tgG=>dD%3j5Qt_Au@{FGyUT63{&>1(CpLo+UG(&E8SKP9U18u-^;RWHE2i3qtHdM+Nl;Z4A{7TAHvUJP!L<+O}r=yRCKW
PF%?xj<LRmL@BM5NZGK}Q&QPlHg%n>w|iy4-%Kn;u0%C8-^ZNz=J{h=)!FQpytE~^XNz`{Lx;B%<h*4wGO9?^wev$A>vPenv6jbCl0m42A_lWejqVVwy}@{@
s2BpO7<EX9CF%>KflZJyRssO-jo^<m>J9ABWk7+L6~;YpLMhx}J?At=P3VRUBVF1fS?Tih>2OVVv8)jCYD2tW?-LJt3SN*!n`ofK1}Gps7?bKy_Pqg2H<{NJ
iF<qA4A)g+U0sDj%}`_v7bs2BtV~_&LY9DRXdRL4qiX<M*x)OxrEp&zx41ykS3@y)gslbBcs=jA!*c<h5qUgzIWB9>G~E%Dmd221F2vY=^f97E(A$`By(}Gv
xtIbx-k#q6w!6gjlCOcaL?#vl?aS^A7f6Lgf(=TR7g`4)bHkUrM5%?n?uFigL{`Gl<nvbf8@zh!TZfv)#i0_xQb5{^rqFM8D5ZCm7lJuzb{GOs&BVo*WUXw%
@(C0Mz$Jv*_FF-swFuU+z=eXI%c4&ZpzUA~f-ZFRzQV&*f{+_SQ>P5SF;_BDMaWdB4U-zXTEHeqYG9!)tE`J^RI<x$6xC0oR=|}4MG`PF7*Uf01py)$tUUq-
cM)RutGZ^A1WTo8Y_clI2%5sHwAwbO6-(ZXchi0)q#re5D+Gjf*Pr8I5I6v`%e65AG}Zmxwe4<u&u*n3tYNx9$am3EopOpq0--3q+R{Zzu33cwvmy4EJ}(+_
gzx2Ex_LvUM<Icb_O;2a?-6GrF>B$lLkrhYohG!;FRkW=4HEDRJx7@B6|o%B#g5Q!+k+suSJ73AXCfqt)6m{L413m3jGDf8^V+@YXl*V;yQ9Z5h*=K`7UruE
7{cFnd3rN)m1J;$S3?&9khGHq9kT`<yx1P194d3nEam}+B$b>|)Q%A0!<cs(+=oj6xwEbuayy~Vetcs`2f*wT5w1q_MHEEP71vFa*vV_*3WrqZz{5NGl{n*{
F4v7tv55$o3d)ROUBFQAF@YkbCgnSj3G8tevc38{2M8e&;Es8LcL<yTBaOn|K@6O&%0`A1Nw5!Q!q9+=EO+dJZU7|~Fb?Yg8lGdS4R2js1S;h&nFRn1B!;b*
Fv3CbR2Be75P24BTVjZb0u3nJjfKO2mZ}3}tV9c7ar*>qP>^a4sC7fws!&l^on>FOeNh^wcH>+;gRfg>30qkiy4ql?LdRO^bQ!zEYHzR(SATIs)|;VT9*EYG
&H^!uPF8aun6ZRJTX&+caw*=ehYDS-SjSx+ip{XiUGXQ83oPMaghvl7eYc(QEmXs7RfeT{)@0H<vRT$lf^)ISCY@7wYiM3r3N$#JjVyu<bS}^{6Xm_u1S#+u
3tZE;6L>hfwq~AEa-F!KEaic>Y!So*)3%(Od1tQdntI(ZO(L2~+h&ubla@(4Fe)6gOb$?oC{=sqB}&buXAH#Of|Y^7W6B3)o}IbKbdwSgSVZk%>Av~q!-ewl
$YHxqY|g5~TeQ^<kkbzcO{z^LVw-#BISQ4el_U~NvNm!?JTHpAwtzb6&>T7jwva}UAQC~ug%Ux0gH_rZ->v0`Cp`?mUw<uCFG9g?tI6|)OV<sQv}J8dSc#$q
gr>lR-=P)kke)}5{trpPrBa>v7oPCYkAZu$<#T|^S=RWHvh0Z@t@DwR1@LcoRHRsOd|*!63c8@Esz0<?L{bGr*lPd<jid=7M6)s{HdGSYg3jgF9xygcN^dM{
n@%n27V8+0Saup0?hF|KtdWh#6dS_ukWr_As*Dho-~oeHg=3zD`RjO~(jQN};jENmGrhg~#z!@*npm6afN|hCJdFX9B#hAm467!Jpn>FSsDdDnq@p48;5W&^
J8YxwN5{aR&#vAN)nB96J=P{g<db-<sZvoDRY+1Wy`1Ba`tlkHq9S9V1COJ*pDLhg2-qO;oREn$8^el{P(gx`5D`JAZx^@f^5c!?FFsnx8+az$gm2LG%vJ&y
Xl2O|EqWfb7g#9yV^7Y8Y)qLs-jebXGiONNteMJPm<>|e8X=H+K^|OS1qF;dx2e>#2v1C8>#g~bgK~?K!bcG$2+0aC#Xu`;QIUXg3#E#6PK$gU{Ena=6dvz7
>R1?>M~8XQZ4lgbqm1(hS@kMtUltY1EOY|Zbuz|jrfOUB)=l-Z#<KFzqlloPnx-7#aP-#vakVO;!!73my)eY^&IV1|WAn{;(0QkB)GH5bMTc&)3DwUnN}76M
M3~DqQW)oNjseRw$+lK+t}}aHbCHH}-RlSOzP2MLnOT0JVj7Rs%kDA=VIL!fs0sLK0|@!BxcxoeIw&JVi(&ADNGK5uF}D1Vku;UBoyKeu0#q=zlB5wEB%m5a
c2h%XgFIIV-kb8L;q|0WB|x4L0n|EHa=^t!hh~E*vmhiP^g{36k3Dlz^*7B*8aqmf1Eh%r+7<$+uhzQKj0%b$qi=rr`|{Lp$J7!=1HV_#e4Qjg+6|gZVxgka
1O!P4j0S*ihWA9#InN)T9&eIvS45psMu5)OuN7H(XA#Yt8$BMiz32^ePznn-0|h~J*%nu_5GUSgoqI0<n{dE(HKhXwMFKTm!wRosXWtgV8Ue0Ap2PHE8#E(T
*yXy`Fu?3*9gxxpG&&V13Kh+4a2Ck85WS`oeS@*{6SVCdj_KN9boD$ACs8;Z`75`lBVszaHDxfN-tN7}2U#S*ZKh?Ap5QM#a~rHx5m%SorUS#vCeJ<v;BLU=
3^^$Qh)Ae3XOQ!Tti+0Y9T)*SXpx9R3ZpjwNZ=YY9h)1Gr(-D)IX5>!9r=ls%e&a~5!m2lG8s}8a_}xaobpXdYf>v*V%KwgR8^J1vZ2%1D5Gf$g63ucRsuG|
<}aEtY1HiEZ6`6ER{E>D*;_z&1q%>}Vx$UGFZwbE?>WgaLHWUiL+X%vfgL7<X;A)x34(wPFVK_?B_JM3Y10;<v=q`&5{Hwbl<I)eX%Oj0szQLGs9vU0M1-Yj
r2%vx)XNh@MiSKH8p40KwFANt8xFTS6*$4iL6M<p4F^R%>ZPN?q^N+ggelPIG}Tj1wGvW<PpX5@qOVN9=12RNIPO2ZEF2&aSG%$jnwqE}u$e!rx~Z$s=)|=q
wT49#DHlfp9w`$GO2H#x50<0Vh$zB`dLNhHfHNQG*r0el1C4dDpnHJ`Uf|d=O(e5V13(8*d;}B0U=SK12ofbCBBEje6!j!Uc!~bsKZDqIB6>rEv;_K<!fjzN
f0ThVv`0U30Ax61LJ1L|ieR#Axi|`svWWsBfN4S`9^+*8kdZV}vItEv1t1c_CPPw^!XNQ{bU5i_h8JQ4#Jbe7e6^V&z?Feau2@xYYNa=H`c6Z`G{nt5P9xKU
;c`chlgvRB5hTGXMKLl_wkDcoU5pz%al=dn6#+#>MASr72vop?l9LS!DGV~GN1%}wA6+huXfzuhHy@cuL3Jd!=Gs3fP+yiyw^fK`5%L2}VEmuq3b3U2z3+sL
ZH@W5o;SP7JiXT_jsy@I!+aA8&h;4JHXTgk;p<`SJH23>=w7jYnSqiiM8%czZ!?k3st|(vG=|0{%p%haYkl@P`*W`%`TYE|lN(D!dbu2CnaHPwb#m9*dyrvY
J6wq)UbVfYNYSBpT{6-Pi71f@x{$oMVZLFF=UDBlb5J&2x!_w`qW5=5fyhfY1crf~?zyS5tSQ&VgQfBi9JRqhODuC$u(JF&;s%&)ge%oAqIxrIJkapY5l9k%
f(ZynKvSjo>$R;wvRGDan&K6unh{p-q_{vswim?ZooSu+A&3Rm%ypX05(Qq9D=MtPM*AaNUelfLdqK8#(_1qO4U&MCr5&Vr$3*@09{$59h&f2r&zupZ@H|v7
E@L5L1o{|7h&ejeu>9JnBH|eNVGQap@O%#SU`0I<YY7OV;ahv%EZeZPsiN7=EbK&%Lp-2W@B<R9hQ2FlyTA(XAjUw$b+EmL83$aBQIV-d06#OWtWZ%3P{o5-
ru(-iOP7^JA&z>s2cUlZp+N^i)iDi`TL!R(4Rz9=Q>kY8ml3E5?}au%>_h`abPvWMpb0fgi5m7%ByU2z!30PO(Hqji#CqBViF?DpDyAVV2P-VCW@nY%+R`z;
FIZd=u@@-7qHZg;eAv7r-Kq<q5F8eS9&w7-Lx*AAmww~0gb$F&=f|sqgP(Yk3qg0+y!pX{zMsOKPD$zec1W`?Zsf7)AtD0(Sg<ea9u0g!&q)jT;#fTna1mqC
Q27uyY#!r-osE$ak4D!;*zsAH%P1Igt3FC&nLwd0%VE3TIcy(m@4rI;8z{#mwpWR`XF1-RmRCDg4lP%kTK#48bj{|V5(93FzqiQGL)SETgGsMnU1;FYHg~1S
WoHF-aaV!Lf;?dafl3w>S_ejC<aT8@Rp*wDolb~qRPWDoA+8(V$5Aq9??_#fu!&)CUCI|-b!-fYwXSxDWEhti$WqR?-l_&#*H`h!C@%^n^zaNaAv9wU=_VA{
eMNROiO}zLWRP|5j`3`uu=g-NJkDH|b(!^jk6!mTqJ~ojf`qg%Z90Mh>bQ1pa)PKvfC+g!oCCE^N_GN<#9#-JzZ>B6oy4}z3NLPS;F`0uH{+|1Xd}bgVlGbk
u5D|ad(c2btqmp`+u?;AVO!>=6hv#03!gsv>&<p}4#ZE<-;ohjpyd1#Z@1f^w8k{lyHoUWL@F*R!Kbv?*vf2%o`J5@wGLqP4oS#*oWrJZ##21Aom8)L$FwHA
5MWI31gFT1`~$~=hEs<g9eg`;b=<MKa3F|+rc1xCt&*L_RA5$A7D4jZfy4@5YB46XGSD{66Cg<c@cLjr(pM42wE?0Iu>>xF3Kk%$6EF&mX$tfQk?sJ12VnOf
J1~Sk$Urs~bizcwTEe#!6Tp;Sst;&=Qh`b<1cu^wC?u+KkP-+-g^z&@qv~3jP-sNtcNOYvA^$Mg2f*F%4bGu}`NOa$*}#0%UIW6YHhqeF1l0JR7<i^|!8M7_
Ob|^n8<6;QPk&%YR6q?aBT5oW5+L7hOhios69fQE6lioLRB2rxEy{ih3-c(5StcSXs1_KaB2rG@v-Oz#WoQVG!Tpfn{7NN>O|gX(<dv;pEQg@Zu&pc~2Y;8n
%ElbW^mqRgKcDZgm}TG)a*9ocT{S$Mp|=yO$oh!^!iuOJ!4m^Vwe9}-?L09RgE+I1`~(y3J;DD^us)*9n1}fkQ1J$?lDT*zW0MEEV)cQ3#b3Hq_$R2S9c4hF
L_En((d|&~9f$mOPayLM6Ug}X^dswliNr!g*x6W+&?|_biJF%fGeA)!L{OM2p;m>^(x}B#D$)T%MFfxpjSC=XMJpu}B#udU;jvQ@LL&-^$73FW{}>Ome`ZD0
1tYTVp~yc>iUF79{QU6z+vVDSS7N6^N)aHWWMq)&KYTB855`d<A&`j@kPpQO6NrbvN`jjm@&am6O35Ui!$kgmwVxlm?&A!nPEI8_)?!NH2_zaY)->U`VLD7S
p<pd&DuQN{!k&Ubv5^UZ4O2#@2t~N>3NnBQiUfdR2vEzsl!yTSmL5lq>cxa90cHb8kSZHUX%U1(HYAwiHBFf3CT3_RSX*V^V3h-oZ&t#vD9HpwADxCJ4(Gf)
Um*1W`3ih%-HHwEFs+&);}T}d#zv7ANj9TJEWp*ObjUnZ<aG26kj33KOk9Y7&VQ<^sByEkoIDRBvZ5>8aJ#2Nvh2~LvDZZ0<RjgmO_m~gzu4^65$jc8vrGyn
<&eXYiIo<a1H05;@S_A^u2{3(TxqJB<a7DQRr&w0#UJt&`+ttP(2)<)hauV1!+8C7X-}506w^*OllTmr9F_^ql}DrTKX1oC9LubQaTz6N!6ztQsA+`WT}{eD
#Jy~yF&0+0vBc5+{yV6WlWQbNpsh!{bJnwLT^t~Af#D(N=5*wM;K@<poc6pkkKOCrd%pSFX|1KUYqBS$lCVd*6*-m<wBTXsaeR(&*SYr}+;cpLAc!5qWByoZ
DZz{xk~AFsa3+TDA>d2YdWZNMpIy)K0sp#vzc5~Y5_9hK^U&;r{je|E+iCkw+42ta_~3AU3O+egC+V2s$K%tZ$2drF2(bO(J@#Z^)x*8IOf25`n>EC`qsO;$
8TOro-9!Z>GI7$;cS6l^nJ-kQ8YcdY&C@E0ZJ9HA>Dp-v)c5`F4mx{!-42;;Dr-y>Y!DOnUA4iIV;9)dQ>)#0dedVyxwP{z$j&z$6M!4VHQOLwX(JY#T;UHO
F#$>3V{?$fHBhmmP@($o*SYvZ^V<r3J%4@R-DqB@3>YWaFcrW<iB2PfIlx1V7`YBN0S{nT&heg)D&dQDVZBi7`60%kxDmj)jF>fOq~(jwTteDZ`J~%0(6SrS
nl-AaokQNk#U}B>p*{r3&8%Xri$!1}$iazInGEut7&we#!0f)`aW!(}gX|F@L!U#RXP0yKPt^(;q=<%snosEaL*mq07Y4{!%LZ_iHK4@iD?s8KRY9pr%M@jz
HL}VmmZ4=?#OoVOQCNc7x5qk8jWAZb4|Xu%>m_p`ba!I|7|fk^6STdR2d|F<g0BzBnJ5A%k)#Sqf`W)9ief21rHKkAQY7+CARY)v59Sd<P@_OH(G3t&G^)ce
1e7R5iAgNPBM?a<^gTFmM2Kf9{-3h{MuLL5RBisNyAd`vF-c_7Sc{ag6cQ;?v&Vzzn+X@Wen*Rp8V7UgmK0b!g%iCd8dgS1S(vGjhAAQdNMwa-QU(eDiJ+ij
8lq4nJwKb>%l2!ZZ)?J6*i@9yXz1ait!C7b7(ZRX9qlRyVN$-*4+FFNEsHzo{+=uZnj*QZR2@nOL?I9&cLRunNSt=yg{i2M#!TOR@s!xYX@(s)hNld?80rId
Us!1XK+78d)VnEy?llP00h)z!-3M~uVJg6?`S{rK4#jS`7~8J388ruCR}LFBS~PVpPG2!CP>uQ#S3^Yk!K*c64GbVz6044zqhYcN$A)kqF`yX@rqdn9AMe13
i2*hlil8+V4Dc#O!2vC?hKa&F<t0X)M1jB%8m%Ip@rIxlpd>Tm1y+qh0XTz1?^Z{nCAYyIrIW58Jhi<HVo9SBMD(|*hpVJOn_h=@pp+dP=|DwUIv899+SY{C
Vg%Wu0i%e{dd{yqHf+&f8P9!KZ?ZHhEVG(fznbkoA5zmf3ihI!(x8?!MpUa+Y|`5d9UgC@TbOIC@_BTVtfj<o)1b{7RkAa^VU?{gpJ*Zn>|PO>WuGa5&R}qz
Fz=o4;gcTsSs}+^>`IlDo^XhZ5c3i`nsSynNbd@nMZUEUK`(6*#XJ~12oRwdhwtFq9fWPTHiF=+xtN!lZ%e0a*1axxW|L;9#&_k_s=e?u;d>86fI`|0gbm%G
X$CcF!i|g(1%<n1BXNX-H&8N*G{{cZ!Ize&F05+KDTGQw#`MNmR&~(XtCSk(znyTtch@<X0|0_MvD6R^(rhdYYV~oJazq8Gmr93*g2Q6`+~w$eY!8A##%AI?
BfgNT9IX(MHZ!R8VObC++6183N7Im{4L8JxO8Ty}T~Vo68w3N=EM<va;0RLzNf^u10Scl485blpb8jJz#$DK;EvJo&-c}MFRj{amywEEJSVRj*sIG5;>Y??w
P2NqvFT>~YJoB?e(<4I`(rX}L7BI0_X2cjt4LQWDqCp}m%z=W<w*+ZEDJTLW=|*A8A*+F{Ts16#ahyi%5Hb`wL=OSbqFsWr0s+)a?LAHzuEKOUcs$R1;eOW-
M(sfTb#UK?gE6}BRNZ-caMuS1AzFC54+KaXn}oB0v!oPJKy5e<Bm;x7WZAg@>_X914fE&Df&u5Q6jB*WKspHcA)-0qYXuRAiH#V9Q1>0ABs9RthPY^j|DXXJ
(da+~v=S7Gf2I}GLqJf3(M>@y5&}d8B_L5s6eOl@*r48fq%QmuVgWqlF)kx$TpQuU<_sb{1A($^cA?ll9;bew%Aoe}7qjABLK6dIIg%$a^Z=8i$wT0K6aOMR
5JO=6zMe;C)$=~f?#Jjp>sXWQm7uABFL?g4LH<IW;UC$&8;4ayMG8<KrZ7YiQ$$YoDo7Bd9W({0SRyQ0+oP=kqq+YX{B&uNV4#RB4!h<TR9uKKRpMUO%wa@S
n;dR#uqb}$>*@LuoG;Q=l{P=dxkCo@aq;Xw&bzvOif9DHC|j{hDa6yGdenT`(U*`p!13tKvUm1;$U*HL{GonA6bNsqhF5^f9t^^~nG&wdswOCrl+UjkO{Vjk
KP|(aG*pK83Wlu$ZVfsT?c)g5G8uJ%?&-O7U1WI#23k5W7>!^zr?;#~&=`RQw}zm>dRVcQwMpI0790_XmYpk?9w`KF?F~GgN0??W)c2rhZ<EyTt?FCrj|rlM
M(SJ&;~AFV#MyFMOdD#jlraebBs$bYfOU^1m`0$mt5^g80t{Nt`<Wl3Blby25@j!_F2Vy9OZ`?!ILS);LFG>Yi1<^_6$}ZmD4%%%6r>WgwGg5~1ft3W5~4)J
gF=P_l0UuN3K)hV2!euvD5@q@hPd0+OCWtm=CdnYyU8%ga1k+3hpO37yRRl~h|W27NBIHD)3wFp$MTsOXMG;}9RYK1WeZe5rz)WU{<52J6)v|A`<OH+7R`$B
wM{NlWz+;9qW7?;S(zi=^<8_u;C~u$5@iwQbn8WtvNhJ;%~Uf2B)Hz5?!(uXC$7E+onE$zsR&-qHK^o71}ZjWi#4X)RLoAbzVOyiN?B0(V2<mgy7Wh0gwC|e
F?;J+`C7yR5m3QmhPNr;)d*++Hie`%M4`QIhQ;~|ezd}6KqBnSv>Fpy;i|Qpjqsu5k)>-x4mm3i0vDdzmk*Zx^?JQN{b|s^swPqNC;$sON1SGe>`rz|ZpXyQ
7Sh<1p89pAj?IsmHHP}@aPvXq^60b~(Wr3j^J}V}3LNJic`vmzYmR&qj9AW6_Qr=LjVyRXQ$tVG7IqKG(E&Kfeync#G(Is4*G&|3cef4Rw5;&ghNjiumNRNr
9~hdwN$u*@(?-##^WLg!Lu*Le+q&yBGn>7PTY~wvXGl=+j|l9{BI7Sx9Udm6kY9J!Q73gWSPjquLIB#lwk%+ir>lL5Nt8Y-iJ-^C49c?rxUQh|L?x~ckOgdN
x?*(pGzjG#v~C}LSkUt%hjSj_+BHud6cFJ>sw57GT<-+MrLv!iOhB$_iLBPGi+Hu;dW!kImg#17)#*)LPM%%$H1lb7d|FaAN~0VsXNC$xafNqY03mM4odz$q
)Z1{;mW6QDmm5|#QHtE;xUkqRxZ<)g4NYZ6eU)WYl`#y;mN(T1z`IV-A98ihP1w-!^>a=wtm`w0Yp;jgoxayOht~QNm*DfYF`x&nzGZ=4B!kLYg8(!>DurqK
(WNMOvds@|qQL}5e;YXNzTMsHp17QD*c3>~($0(&%qq1;)nKaDsHtxXnrD-*1x_}2hK^3TXM|%eX^41OWu3UPC4q7yjoQS>U@|p*Hw&Hot#{pl*mdj^gKn##
w6xv13fl8JV_6e^^_*5f-uW7Ma8x5KVarCrf&i!jOT<AsREZJB8TM=uqo?pE9h3ne5DN2E|29Ep))`GR24t(#L?|nja!z5l<&B#6x@OwOwO4B}Iie-m@-Ar{
7aWyzQp9a~(}EHQAj2S~%PM(9<GIRSETeOd+*2Q^_8)2eX$TA^APT9T-TEMOL>{0%fI<iCC+zUtkW(>G!BHhE1tNt|m)-gTaktaEahNCzvzBZzu8ul-&Dy?~
k=XNIcyrXrl=gsssVayl5jI_|(`@0w%>+OZ+=tLWZvOu_oEcS@-!$YhRi?fgk#^TvL#`}=$F<&26qAZ?3WMrzJp)BUR5?yL=Zyzoy1+LK5|UOE11n0&G-v{l
)i>xcr*@>w6f}xY$&@kKH^xmq_DF$!Ul%0AZ7T<wa>8){<j5HM1Sh1&BMW|Kzz?AZRP!UFxxx{X4sfCeJzm|1(jh(n4?stsKdHPCR$DmA!2Zhr*@rJYSw3kx
+tx^ohRmUivH6Z9G{6)N*i-Uj+$eBVsq?f@3P}Y`5J?qC`HTe3K}3Nu5J^NDF)&8PqKaYyLV=6RR429vR~XTD6PxH!JqJrjX*3Cs2;M@xue0mR>2^8*rU8y^
ZEUUm>bRZxK;ZrW$_R{}940`LK7xBQ#pna`Nm-DV34xo(#S>v2qCSeB;KE=Nq7T#L3?uI)`w%InASft7fE<C$hL9o!DGmYd5h>mId((yK%u-<_VFH5v8_&0<
Vc5_3cCP(CieuY+YMa}QvlvzZjYTF4_;6(90;XsPq7-IGBuzV@f`<`+#^C>KtvUF4d`H#nKs#~?_mV|IC+WX0&+9)gwLd-hj5}Yjj4Ql>Bd365&#Fx)%Upkl
eEy?V3CjZMEP#U#2w)cBgL7>ypm{d!!trXJJbE9^`PgG3KQ#YFh=_l?PdDJF-xBIv=EKy4{*pf$y`$Z_sof*g&Id81J&-8z_Fqy|Q4<v;BshW?*fbLXD~1yx
)We!tf~X-WDS5DcV90O<>mkVl%rEwnub@m7GBjVe8yKfd-z;}TVhJUR2pq8H*)$Ak)!=(SLZ71JSpQ`BCp%Y9h<#}^Y`)G!;Cm0)X9C6>KKsCj3E7hmy!W5G
CUb|gzECC#P#}f^WhNkk1ePKOkV=LElqnG?P>E2aK`9U95};vEhB|?_NbJqim}TpZ0`7IrRZjo7{>D=Z1p^k!7>SWcDiD^CfL$#Lgp34A5AjwN)hJMi&;dvk
AWS~h561Z89uxL``u&>?zq|Du@#h03w=KITXPmjRbA@GC<2sXhw+&gfeWB0ne#l&rBSS?bu_%5>C{mP)6a^Hb(j^L|C=Ng!0p$PXs(>0rA}C5jpgVca!w0R0
mf4KpQb5R*i7XgfVM|pSP^Gpp0TS#{h@&-AZ0a3knJ8d_SR|ODq}Zh}MzKZ&+H>^Ea?+$6(nM(;wTo>{jO5sf)3KUrqC<>fppHXgl&V;C<*K4dv5gc#+j<7t
+Bjju7RE5tu{AV;hM9_rV5$_7gB9_}yQXH+2F3);wL~QZ2vSo4v5h%syO7{`f*>V^whSymR%%Q|S+;DTg^U!N1bD&K5^$|d5I}^c?%@v-z$XYO+OU*SBHAqx
L6(w~1qOC%lT0&Uz|g@FQcz~V4J2$?$r8Xs<;H3vCmF0z|F$qy7i~2vtXfeZr5QzOY)b*Pv+Q6DGLR{%Rtdrwc7()OW=t8_bha{k%A)x#u;~@#g$eMCVvvoh
3Mi@WIR~MVCEFDsX$g%gQDJ;#;q4K<$9X<*O(Wzge86Y}(23HB`r4INEf4@=RZ~%#go0{?ycNT!;6bTS0XfPJNklXS@EKeXfCgnBK@W%f&^;bsvyR+{({gL`
YA{qk#=^FgPuw|9u+lk27aS3b`;+78_w46%hfPuIC+Gg{8yTcNEwry(sD-tej<UHwi{^3D+bSH(-<{CouX`AI5tbFnPp=>!N!c&mFU^R8#1W5sw?A5W^C5+_
N9FJKJfl6J+S(OU3u|D1`{(q`6aA$tACO6c7D$1FB!UJXPb2IA=pHj4b%X;a-6kdP4^3#y$rIs|F!?f%Cn<Uop`2CTXFu=zxcZ4WoCovCPjpGv{`gJ(R-h(E
KDIV-`*`&`>oB{BJ&GY2N{4SsCTeN%6=E$RoqCxf2@TYSh`8qkDDLSnskYk>c5%V;JtYoadmOP65Q84#F(Kk~2y9e*8GE7X(L6zt6`o8uWIa(iT;u3N#f(LR
7wX7h%6(KpLX03((oEDrK_etHQ$j@yGP3|e(K0~OP%^YqxDh$_a#x@vDc1}`&@ko1(WZPOfoY)(MSc#li>MYs|1j$GZ`(?W<blKw_MCB&nT41fUzS4U_?c%v
JK5R?qN|YO!wL9Us6rpU>5=?k&Uesno&BBOFe1D|%kcMV8wj03%WSc(KAc!=+rwEBH#vssqr(I4-P4urJG^Hh1;pC!ase<NS@Cf^;`vZD=T2Xd_|UIJeY=Ni
Ff=|>%FH`?WVu1)?VsuG55W-w4gmyDQG(vmg}pei@7|k}RrRGrdhIruVnQgUMLQrc+~CBm2J^3FlR|osWG}kb8&oqiU>qlCCW;3P)~d*-(IwgialPlUn0ys2
lpKZh_GnJ$myZ!(Xp*q9TH4Ee(;@BE-gS15z3s>6kg#FH4jA*+of<v%O)%k-m#DGs@4f+DDdneY8qme9D@mr>h?Md_RDQWb*Qw5gr8JnDO(i>Fq&_809{lbL
WlbT|tp)D$bL4nOkUYsjG8zp>Suxl{f}qo)mLxPLh9es#8Y+XKI@cQA14+^$j$0~bSq~>ja+)`pG|WVG9Agr+9S1{7S8a-tv~)cbBtmqQM9>;tRCY9lB`OC?
KxsU>JdTwpPk?0-r2KD8+uz*)kh_PQC@TK?Hbd>fqMN3TS|W%)2!0*--<*87_+YQb`uga}*%WnVZjkc*gXRd>1TZg=<?f33YBWk(RC~0`Or;#WPaM$hggRIv
sxQT;vDC7P2>eoA(QiHT6V2Cq*6E`>6%{f=gywItdM{dr<XBD+snSg%hQH+Z<nNI&0ZX*)3Y-zM3U-9_hsp9o0WxueLnH`L#nt%s<k1lT(mcRUKV7<uK1T$<
b}^h7-(H&RwlgFJ*(muSj42Sr5ilYUERs@6OZVjsEAmE}d%0B_K|@G#!eR=#dytSSk!gVvM^C^K$Lq(*&Ik&Li~)pj9K;F+5{2<S$SNB4bXbChflpx|V1o$#
h@Xto6jG>Cj($gXHF({ZkX_JsYyppulJ}6D)lm0srge)6a-Jd2$j;lKk30qf_;@Skg(`T92ZSq#0)%u6Y?vfs0CcnolGaYjhw&o1XgnclG>fHILct<B1}hkp
hHOaC5fyBK5Dg_XhAj%jo?UQ8kTDI6=wh!J7o}bZ1;);R!y}+gA(SL2A_q!a7I2$IlyzE04-5n22!Y8*o5*@7zfLt0kA$P5WRe#U;!A`e`9%#NlnF7}*8$)G
a18=sKYWSuMS~hNYBXS>priR(uC+}i1GSw2Ho=&Rp@gNQt&He`pe7Bpa9!I*HhSm@i3sUU4HO~Ln3^aBplC?ELK8BH#H7KQ6mu9qvVC)4j{-FYV8O>wq6$=(
ql5K$s>M%@u^%U(^6nLz2Bz9RpJKRl_PU<wkijeVcwj1)mW5iOT3Qdi_tmI&){SdPNO(Y(!N{M9TEDQO05kzWrOn&{lcdV$L~qB(B*qUc86!F}9WQswCRUL2
`n;7JAY|n7*FK<f0p<tDparW1SO_TrLQpcoP!10T2MnrE2YQCy00vb9FuG7W0CSW&40}DeJaOuoK=5QUg9)^~#{t3*U;*Hr5$%vVsCtPd-~(3d?7moH_9@{u
>4ck2f={aXM_%y3%3K`9Jp&mJhh|Q_-FqGaoAs{1Op-`M6-_BpPpP2Bh@$Q?8K(8lOte}p?i_dA@;B+82{Ij_)x2>2EI|^KCdME&v>BS~5dTHQJVhwpWDPyo
dajHZI~Ns<t_(mM_JK2lK?(4us4BqmTMIig{4Kb_C3&?PLkto3<00fd0x}!j+nPgrT|Cw5fct;^9v!c#chnzJ{}fPId>VjXzThB&MZ~I@ig#hs=;GQ9OhrYY
Xbe>oGe|`fK~zixK~+UWQ!Gl91qQ}zqf12<BuN&Gq*Rem!E|O4l_{>vmMMydNNNZw2+@nO>Zz%8n$`wpf(WXjq9~RQj8RsHOLo)+I&=igP*O1|GEzb_i%`Nc
OF;}u=+YAt5lloA1jdsM*zQ9Tl_4W7Fd<J(qO#~pQ(6*8hN|Lm9AM7MVkyn4G`eAm6Jr%B(lk{aDWOi2MJRv6{;oJ_k5ifh^hu#>$S`}xl$at2hK3-DDoQ|~
R)%OOsDaqbB*cv=0Spx(3<OjivPQt*v|>o5kOC%QYhAkG#YF{Bj06%vA~4Dn!c`>9O(XS?*uZcQ^-WMwQw<>nd4bU=(2)hxi2@=PMp-E-Uxx8r84&<L<N}1U
76;y#pK<n}dfB~^?8&s{IjWp6Chq&-H`Bs%@xk|;K>l#4&!7h0(b9&@wUp9}j39yT0fFPs%id_4*O{J~ai4o9_<x)0OD$xSR7Ig>TSQ??ZLmbGWhq6ij1a9=
8dz4ciik2TYE??xMv$ZvImqdVF-$sL38XO#S_0P7v4>PGDOSr{U}DhiWp>m|nh~d34HktUu@c%1R8gT>0b^-W=TONdZGs7ipr)2e3I9!`2|9}@LqZ+04^$4?
wQA0osf$iFXr_VG5SkL&Q6SWmT3S{Wf;E%|G@)#@B}ye~C|24M#tKVl#jIH)V?@zR8VyAiBtuC`l*LH|#bO!<NIu9Djmr6ZPCewD<e_K^ilSmBh@qjPfT^iy
CRC)M)1-)LA{dc~VkQWHpr9#A7OH@%plAwKl%OgmCLt&aLXm<NVQE5&X$ndjh)O`AC@BJ#mL>`+0Hms*DWI8R6e&WOs)3|xBuWaRiUOKahNvl}h++yh49ox&
BuF#^Lc|o5EmaK(Q7cPIQqYtEOh81XAwfz|Qj}5@15*n?Qqx07QZ-3Jv;jbrjTC`PLsW@KQc{%>5mi)_B`HEQjVlpLNHIi|1qC$`RaB)3K)E6S#E;bW>Aics
k7=X#QmAd!1&KIMeqT*topTfQYNlF|OO|mlnlR>m!}#mWdqtGiR6UXadl^=Qb;j>iJP1xFpy-Cj%}jM~myMc!^tn$)c7X}v1dyNB-<Dz<?!m5tV`D392DE7k
hzM#%ooOizI$9Bm0w{q2{+R_b4^}G>kyeep+-Vn=szQ~Z>DLlyPA5-Yv!|pe0w97C*%w=agShS@iYbb8x}q&?>V`xe`=lDB3ZQDJpsHyMAZ|pPn-bGgP|y)H
1u<1L38%Ss5aR+;Qc@+dfw3S6tW|<4NjeVRIm~}<s&+g{n25ddXio@23YU-x&Qa)xunj0-5eiFuDy%&q<Q+T=oMV6q@ZyJ6C$oAi045wx>Kw=(!bjZ#x=~%;
j0bN6YU|7c`s02lgy55*VroY$5tafm2vXu1iD3^z*@us_;6C%xQ|t7UgYz{#!YFBa&a<G8r~&2%`)lg@hI8d(IN#BcM;u@&Sc;U2SW)iV8c!OcgoG%>f<Dy%
?smH}JrRAN^V}fMUhe&ksHyD1)mO?o==CE$vFf<Ph(lmaaQAzUOkqbO_TY5q3XUzXhcK#%N~nL~5ms~eWZU%|sggKD^Erh?gZc>RAMX<bkw-!|+`#1oGwg%+
o$z;d?h)>Ij6y%^CVfYL)D>6&sEj%oLb4w7z}jG`4*{5`CdvO>%;GD*)Tq1nzJh3fJYhlrq@q0gsA$umG)kSgFrqkwF#s4NqIRIYfNE3xNmzzt3RIz5VgxG#
j4DAAG_$xvuif-NN+OI&HE<mK#BHnt1l<1dp{7Gf8(}I{X<kWz$v`-i6OjCGUymTXe`#>SC<PTUMH3H{TTUot4+x{;@=}DY1+j^$njoaA=qjnFPK4`uiGne@
K0I;gk5kjs)qT~SX#_<C=yMbGIe|-6yACoy+Hk_MyFv%(!39<smrVTxw#Y1>hH?f@yjVlN?2<2JSd76vHDK82ev(DWOC$Z>$g>p>$SK$LztBP+&-D(TL-JpF
3G<o;!HNn_*rDeJqm6@N_`Q2;@9_fyW<8kk&*40Sp$XmY44#BH={tQNH|dvKS!?N)ft49UefhgAPmpT!IuAE-*Akp<da|Q{RwTB<`F-a)0cXv>IrxM=FpCeT
`_&jp36LU7`K>5bR5VafNXpU_L{P*N4HOiJM8w2kfL&=<0?QNh_6-dWnGe!22_;bq=0pla#Y!te>||4*@&YCc^H12rAy-~!82>ppLQKU*4YP<&k&9^g(Y`rv
zDG>&7>cH1f`ust%y8#?V^6JwXlAI7Rw2NCkO}<ISL5;dnj`c<G*v2pHB3lo(u}mqZDdj)Z7LZJ)Xdc2teCW-%$Kz^E$u~JOIkKo#BHS}Xzc5&1me-=)>~-x
-QVR=-Yk0itxhd+T-mkJnVg)P*UELQt!f<o*?H_LyXy?E%<mT^IB3vbOxxR@Ezh+Rz^_v<yV|a|{Zq%dy>m2bnV2RWIf99akg6py2EBF<C8t@m*OsDFZ+)uu
uII4R4mCC_T2xBV&RQ1Ih6P<pHia@%HHxgt%-dt7TU92ZW_{G|LXVTWh3dg1ld$(EImc@S40%3YOQM&-Vrx-NvtowBK)$}z7oymfH46H5u4ErRoZ8lPM$GEb
eYbUXX)JKoQHv{MZ8lAZTdR$`x!yK#u~d25RVyyJQ#{$FXxUdb3o=xQ?b)}5wGzg*B9TEDj1drgM52ZDJBp}vg{@7nteK4}Ek)0@R9AZ*?oZCS7oei6Ag9#s
y{nrEt+4{Cg$pHUQ!#0fs8cMI;@v}7bE1#je9npL2XoR$9*7ouNu0>|r>5!|17Q6{M8I)emSnh?%yDAn+B+2V9dZ~w2lA>UC`zM(hhD-QewpkAerj|7ITM&2
uet`3A*R2PF23~G8ZiN?0KCFz2+DV!*ro#cuz`-l3`0~T1O+fbMI<nV68_ne{n<=)K@u+k2C03B50I(%y(8EIY!rgN4UkBni~AsV-}^6%T2f?V4hl$5u)3Tb
5|3RY%p)p*f2Q6bJ?e%OI>>%Zpwgf+#SsNf45~zw2}LC-5;Ro>6a^|o2*@x66pVotO1>f<K$9yKR3u0g6+lSH$V(7}NFfBl6oiFGi{_Mi3ILwuqClmhgc>M+
Y@w1O0tR$tVStEY0!J7_Bn%}CL`6j^LQw@jw-5FL|C<2*P_N-5$+x)cVdM7g0TD-lp-6}AA>vc9k)=P^1A+td*lAXQm?=F&lh#!AC>?FPt0<h3(g#QOLBZ5u
$HqW?$OkeBLKLM}nhY3}VpC{-5x|G6Ac3?cDr1Hb7=d-H0ZMa$F$fSq@uHf<p*D;6nc_4H;>9Loz~&%}1l|X7b*R&xoJ6$|1t>u;mSWYO!{AzRN2^Y<(zO*#
KQZsMPmpL6-uj#w2`DOuo=xPO2<@P|8Ci}1i48~jx9Wbje_UpAa1}&1X@E1Y(oe($KQKSyf%bv)01uKcH1;3jOG5e)NEC-MuvNK7=UV`g4zwEc^x;>+2g%S$
OfJT77~k6+uZQLaK=&DcP5n98;qF!bh6+lik|atcnn5TUi37p=yrqbWde6`2@1&U4CL)DB$f|0(!RKTaJ0ACNrL_Pbnfrs-9Mn;?V-Oy(;26FV`KR6<xhyO2
_xtZFG1Ks7A9}9)F-9uAEEV`IEAtSpsvPEiE1>2Ul|cf3U{pKtY|!u#0iCa2bRBv%KxyN@O~#?e2G8RFoS}??+m9YznF4jw)*hCNTAMTk2E4Kn%pN`mqk|h{
)qA8!(vTBb(RP93Z7-1~;VLOAndbK3k%PC<2-H2@1W6NcTJnxrx{xcBnkPAV?1hzvl0dnM^sA+zstY-Y9`mWY*#RIZO$;bZsK;ow6ayqmCWsAZRvIK6K3fC>
gqq@V%w~7z*L92-VP9O57#*aJj3L_s!I)V?w~ZOj$QU8ngr_@`iU~{H!P^WOTGBKMU@+2<KSsmrj;Inn^*~?@8_}wvRh+uI&T*kNo(ez#o3Q8!RH%a{VyNEA
0$d1|qtz3y^?~ni4|pE`kPMArpE7{=hlg)mkFB2n48D+NS9wv}7)OsC_~%?cN_znIczgvD(3=|$FlR4RcuE2J12SJ{qrpDk-RgW_^ZL%eo`F9&54sfk;}b~b
?CVp&>4b>+M*xBL3JbG<I|%`w84`ff%BTFK(u~Q12)=QO21XSR=rY$4AMm$(qGdT@<C?I9eS3C-*b_h$KIu3y1r$R{^m~Tf@Ohkp$L`n<%tI0}{X33SphEbN
GNBL`w_-{)RVqrQmKCflg!r)Xm~MBa25;1}8HQY8Q+4jRNE9gi1%3#g?p-|1fDb5=C|U-PVge$X1|>?QN@^yQW>%Jzp-QSKKXf2EL?{5JU?@haC20bNB&47~
riCa4r51!~X%Ll=5}A-FVoIQ-q*?@^6)6z}piw?Zqx3rf55`oA6X-bm(Ru7D|41hx1Ot$U=qb%l$OZdUxjyWIAGge&!25vj4IE6OKc*FQX!df76jGEJs8WI;
T1r0o(y=G+lr#ZDNRcT(%u=x^6bu9t12atmqD;&*lrb$KK~fR>rA$jfK@$*!!t^fimklKlK}<sgG@BSjAcB!$C?HaXWT5>Y4I0o<@jb!nIh>{wlo&GLDJKjj
h|B@DQy6|M(rBT7Q?Ubx>TVWI=-Vfj@qCOJ(FbTKKV+>5?1vB)6-M?V8byhJ1N5n^hS7*(0A1a{&=giVCt)fyfkF`{jxaQ$QlNQzgQ=m=_Z^$Ne&!BF;jll7
!lR76-;MT!h|p4nC=E2Ar2t_eLmP3(h<&0%u?Q!qCwLl}CoEaEEC{Mp?eAiCw`tC*B{U@~L9~J00h@V4Xnt^D)rB8PahCyJp93~SQVF!E^Ou%fZy^K|l!VhK
EI31y4P_6T0<ecCk3MNSKa@64!qErmW&C$-)T*vvp>JUB+)3r(C&Zl(#>)GKsZ-a!;ozMnidpEm6T^7)290@B=SDNY!Lap#pg^il3~Y9BQ-{!AX!}e7?}{EI
qeV0ZAxuhooRF&GtaSH(MS%Pd7$X=cg#+6ZA(RG%&}c;ewh#k|2r5XrP2q?wj2Vg8!Aem_{pc}YAJe*87C=Tx)+PQUrbS88{&#=Wa<<yUrr=LW3P7#;kikaB
#+o}0B5G>ZOZ^rJy-p(7^Mmd<J<|@VLzUc3xr(MR0kiJ-t8(9XA0<9sz+c=!5fZ3Ukph%}1t|Y;vK}xUEg+Rbw1N4DeFE70Ks~7HK=;3pNf4D$d@w13qzI6t
qJV;;nnH%DT0kbI2@;S>sfZv-Mk*?(q5_6VVS)Z1hcH9vaPxW-^n)_Y{Qc*_ki&Ex!k?`JLy0F0A<qM3njIGM!iY{%d{`L7<m&*eCeU7xe9~n))381t2KB+K
YR$1wg7!(uNsJ^rGDw@=i0Cz!RH6|ER1{jLNddB$;6r(ws-DCr`b!D$lid#9>u^EiUfTl(LlEBSOo$TzDbRHX1rPUMu(YjPVJ46x+JD**fHspu(rIVaH(ke_
TrSkfFg7}57<MkiHbX{8eGZKm0(WGP)J+?zcZ0hu!L~g{>7#zMU&&P;=mGo)xeq}Xi3Gwc48|9=^YQ^-H{z>EZeaKsIGi=56WJR-$4;TkeB?Hx>1lB$G6f0w
l4Bznf`aHt*n9h1-oMdowpccA=xfLMHo_?L!l>(NeR#_>G#kW%k#KcRS(@4PO(JlYR1m)Jk5?R6p#F~CKJi@7@3_=P6dkaY3S%#8VUgjG#{k{ZC}(PJr+B`3
>QFimY6?tx!zaw-m}b}}HhW@Z(=e`-w=yYAFjEx9qBFS=selhAWzD)YHpv$h!y3?MRrk3^B$N#$Xc)FT44O>+KF=QY^LIC}jT$^;7?kArS1Z-l45%BYp#N_g
im0lH4KQMA2?8RTX=7vBFSvVb&%~yZfTU88prkZ+CP#DMJ{k+lXl!86I(l?GP6`qLr0x#8Nj2tIpAhjle!%<>!Lz@X1o{FF^$}GNK@CtzP!lCB2xIU3JTeQ@
aF`*Or<X6-M#b#($E!!@v%u{zIKg2f20tU1zFibZDe@6F?mfFD9><h*>|Z4hn{J^&Ng~ZMZ82g6Wd|_)sA$#J1q?!^`#MbiEb9uMFBwqf29-*zK@B<MzmE4}
^4mCTTqA~)3Sxdz8Y9Nto>n^(l~g4FtsjnxUxu}(#lm>KT_!t~78mP~oCY5(PkoF@URbHTbD)TN2%^%w*HoB?2wrQ$b9Bf$Ns?;C_4M__aA5cg&K-=Im5f1p
;^sHKua%Wq+miw7!576c8WEkA(oaSQNt%+Rg2I+;@rEv+NR>@@vj9+04q&rbXb4cK3LWrR@OIJ%7p2w$qG*A*2IUT?hqi;y+mme$0pt^rWlTN%eZd{~jAPp?
nsK>O+;Pr?WZE9gnFIzAgO=3jMUGa=pN?3AwuX^Kg2Rq=h?Uj0Jlhe|=;EilwT4auW;iw+q@Grvl3w&!r1q0=52(()vmuTa*ZPKIxSnL>H)yK9Vclo7*Tufz
>GA+60MJlTqe*|0y?BNOX~fVpnhz%I_OW>eLWj>uk{>}m*$7>a<vTxrZq3!Vk`P3j!OadawR2jYqE$L_Kk9lIN$1kxrtYEhIR%o4eC8c!w*9WM2P!NM;doE@
ere;2N6NITbwdJ!v&5Cz-LORIb;ZOL(;FQpsPK=sWj+bZF+{N*s3Mp)1XY%WZLvUgBGmXk3dv12v=ta50lweOuZ&W#$JfWlU@7j{5Kb>kWoDVP-7Z&+=W*yh
d!*ZH$Y~F2I<^fm6zmnWd&n7hMip(~NT`!^O=E!CLYbz_qT;squIWl6%5)Cy-nTx-Xv>p%p1TZlAgA!10dbK-iD?S(_KrLjy%b<B<ISgH)1ZY~p#XrY7-Iwi
l{Jgx)l$2Iy>ugOp`;VnWg@F~^|aV~u8u|QW!?z^;4tz+l>z<Z`Ht*SroUjY@5cM9>siP9U4}vp;gzryWG8N-K*~^pRy6CU-&(D&T6ta|j0nlo25&e3re>uv
C4y`Xz{#|OxJx0jTc>3zd;{CxqHTYKBNDCxL^+>QiTnuwr3Iisp-17z)&rm3g6x60DeWJy`u^e$A^IeRVH%QIJbt-tzo2>5z`|7RJCN)o)?6W(DOM-R6XWO~
BtD!{sFIWEA7*=CGJNb<^-c%~pU6_G0U?kBaQ7U%nNSM*T1Xz`O&1To&w%9r5^>v8;}AV;6hQb&7=>{w?fL0EA>zPnNyMmT=aY}jZ5c)mo_xXgG}TifQy#?H
Hi)yGC}L35>u2|8OD@@mlAzd<1T+{nVPa-2Yz1h+rNYpGODeZc1STXXhQ*4iEs?gEDx#2}fM`l0tqz%;8ma=QsG=!l2rv>+IT8P40`bBGCKpSUDv1Imph*Im
ni@bU2))ShOz}(+RqyHj=Z~pNj6R6xI2|_0RYX-^=8ijW<(&lGgL$)cnmBtU)9-h<-L%qq28tY72{>*?Ed)E=EW??Q-fJfQmlLWcUxTn7;G7=LdG+Dmn|LJI
JB}U=6%tWIB`3t<q63WN>t8ZS^CZHcAX*^%=7%70>Qixrg$eeYa{Qe6D&X;=`dTyt-qQtvN`*!Wo$lCjYCy6YdQSf5tO6Wf_X0XN-lAtl6i989LpIn`N0R!3
q%>%Lg!Rx+>BJRV_{OW&e8C!)WGN_OS*exB$vQC8Op;yg>O5?(PZyV392+z^j`mUPgHmt~SW=UCMp;K863Gz6G7yjw&;d{d1Tc_fh+3sP6uo#Ufy=;*wo@#6
rPJ6>t*DKY)ZWaVk`JpQu8BB1q!`$OonxEjdtml)F(J?oLp#fXB%;2oSl5!6bj#@r;MQyh2zr~R*$52-N-{#wjUg!k5RxKE;^rdEEqCDZ>SIBvt)k5lN>#Y?
#-`aeAt;IhkimtKL`qRJ>NK<-&(s;~N06S`Ps|2A$aOltG4Z^P(Zng{9*LPVfZu^~RjtKL{SA4Zq=&qKf6*YpAfT;6jKD-h3_$?`{YYF%N>GWA{XD-is~9^k
z?8*_OhKq{!fEO94<pEQGzW|x5}h4TIFsv*GGvy`iUxxp)7!*6pHsJi@ABc1hn_G*UuHF+bWnL(jzapkB~Hf?<r@8xU?iBRi}*$;C?cq;n2HskX!u46pyK>W
2&jwI_T~l$>+l&icw`Af?|sk1w4v;K=&o6#xkKB_(TFMmP$Cfo8UzB6ffN1b&-MufKiVI5PXVAasLnNvJf7G)abvr{_JZD^oj_fmuoLisC{mTBN>!yOD3TRg
RevCI0Ri9(hm>}r!-x(IH=nMuy+{wsyB^KwTJOwn!`TG!Dt;hk)C*x+UJ7J1%||r+(3v$^DOftnI9mSrb+=I{<8UqDpP6;aeZKr5ldyUjaw6B@KtQfDW(9~J
A{bN%;f|z<3y7`rBIs14k8$;v$dvpiF^CMjHwWtJm!eveLpV;BXdv*Di4Hi<_HU*BSWwaj`v?vY4~HO8hKr<8XS^=3$&?mt%U6F~IMa)41j4S+Gys&LLU_k7
4>PZG<+;@+4Aw9Q7F-<WwHn&M6b203hVc$Hba;1kbH&;iS#}yeMnK8{cB75%Fw?=t9g*2HmqdJoZhk{yN_`&RP0!DxjdtBs(G7(S!hPqF`*II|cADd{sMd#T
HQkOTC;54VmLrUL7&z;k&9ZT@^d=62&KxxgMwa&MLn`2>Dk=i#(9;r7g$uke-H2+EPL4JXg9WEfBCtc;W{0B%LlVtQCA7eqFrXxBB~jg_2cUd;GuV<coKTY_
0RRvILH%H(=bfscL*QQ1$D|HD10=ys5XB8h!9>V!9c<u=MWhhY7~y16X!?Lv{~puJ!u)WupFlzW=%6SXK>XA8^YBkYmm~Rhebhmef`ERW2BQN|593Xk26({I
J0$kQfrqUY(J+3$M}AlzxdTFQaTMT8!tX2QTPh?W9=HR(;AFzQBi|jIpT~k4AafZel@;pFFrt)CFD;ul)i7gp4qt!RWirPwnJ0n}{U0<tH}3I21BMY}YiU2f
@~N6BNT~`1*zpZgcKbDjH-K7NFfsftOf^g>YeS{?_oIm;)z?zh-i|;#m?M@!e9R-bc8KQ-f)gt0DWN7dPNV)?mLG?XGBfiP)_quJniup9?3jR?;dM`N(M)(`
qAwbI8Ip)K5d(sxPcsBi?hEeV9hg5`=zG}A*0q=XqYdiv!kmzy+yIeC3jz=Auu{ShfKarM0{|4DOb$Tm9JBVJ%0(T)aG{mTq&<Q{fT!O6_n-<q&I*8c@C4GF
ASPIX5`vnZSV|M>N48!Ze^HZPY+OPtmM=CQj4{#^k2(u9R>CjzHC}BoC~uNnkUdxi(qNt;{;p)4ran#c?^+$>ti+hab#q!YaNJ$iNCAuiL5R^+T$Z~96$Zkh
T`(Z#0CS1j5uJ^N)(n*E8l=PNw?#!E6i=u?tq~y%#S0#ZGwT^Kt%-dGlqm$ZaAG3C;f^P5JpbtDxljjdBG8OhBsFg!I(mH)cMIe?O*(fR^vEHJN{P^F7NS{5
QeN!R*7s`Vg^kP8qvxD-rk01Ke1I#UJcK-lp^LHCcJ44*G*MF#OiYN7!3@xmEKwCu!R9dkO@i!iSu{vnVTz^Fn1-REsc5u%xPXe3iJ<8-3rE3)3`qdQK@|~2
GZK1=LS-Dra_CX<z#1waPo33yj08mybZr*ZX*{}ADN<9(2|?S*WQZVqqz85rGBE*ZLZw|%%aE5)JsrEA>Io>SsF{K(m}W^S3Q8@Vvj}82JYf<*<_MgGWPq%h
$O4?i>o3&>ArSu`vpF~$@eO0#cW$3ezX&n`;sXZHX#CK7&qd&R92M}DT!i)&(=CHJAm_Na9bc;-SJ|#O$(Qf&-y!GVhcaZ8cEQ77Dey#a7#_Wscm{d0U6YBb
CY^M_*r7kLC@7TY0li8cvN(f{#uG&9dB<`eh?&IoHHqgg2%#OyB^~)|l{DKl>^6MkaD`<6Fd#a0_&NUmyRF>{036}K9>7D~Bjp1{1yD3pK$9U!Oi4un5hNrn
RZJ3+O$8sCAE&{PiHBzmu(Sq>A0#=VI%`>nL8Wy0*dU1l1dh}LS(1t<G`WQlwMAQL%!Lq84AdJaGl+;vQY&h8pu`z8>VnZ!A*5|>oMto*n9H=05<s&916rd{
(NsiI5Jjf|Qqxw+h$1w!CV=ZfR6PXPhHFMPz?9G(*f^em)*;Xl6ommKuUaSuf<liZ)N~lAsqKP-p$VRxqft>1U9d+PbVSf1L^TdJodyk)LMu}YK*bdy5Kt9K
P*XI+EfFJFt0_qskfc*g1fdHlEOGAd$06@*LDCnnjzV$qs86ioRv{>eB5J90I$T@qf<T}KScELti9C+p&L1rjj1@sK78UdlO7Ul)3FjhatWqKx8vikAq&Q8t
h+!6C?-@PJ?fpM8ScR%tXm-YvLVjkj8=M-5O%LN81KxHH@(l?}G=?*t=&<lY^@(KDohag1pT-`RfT)O~DH_IbW<bOtCyK6+I|Gk@cXoI0IT2PV;AAMpB0)we
SyGCXNlQRztte7v4I`xrO(TgSY1Wd6grTOXP|PFFMac@tgB|;w@b(xxAkHI6;{UGsdvx!oeDQUfhX9>Y#8zLLZ7~f~Q6z7p8_B}fAJcm|@;CF-*>-|Gsj;|o
Jb0zi(-hsXrCS5>cd8yitUR3$U_ZG$fH`c{cMdvq(saIGFr)B?3sVUf2-fk@{tr-m6e0D1F45c*bAyiGOC7c@l7<VrUlYL5$!`))9+-K-nV_T$aIyv~0TA!P
H2HVCmh$=ffd23^j@ExE+@LRml6RRr#MA9H=SG>fL_5kd_sk1I;Z7%N8%K3(3QB8#PhEbg3D3k2<|G5rNkAzSPnJ0!P9xx?d!Oo@pF~I$B?Nmv_wj#_d=9|c
8a&KF7_m%GpF}@sV_bLNTJ$tvd^{o6cpn7}9C?W1El$b!Wdl#&$>7a%#`CwknZk1<<p8k({QluZ+)u6huh?EIH^sIy5rT3mr?~K3o&x0m0G4+V1XKh%Yc%v{
9QGp)NTTmo(*_z8^_l}D_abRX5=BfWx)Kxq#<ZD11#&P`kk-O%fFG&^G}=-^WP*w&0HLI)lA0nYDJddKfT?N<7z&soC}sjGrht}Kq7<Zv7=<8KA!d@ADwbxc
nwp`Yh)Sx6sV16e8mb}yq#8zp<^v?Mgn>mNBoqKa1%BxR2@wW^MN|^3uoN>X1s|&#F)5N_B&4VbWLhSPLmKNa#VL@~AGCaUY>UmF^SAOt4`?sBO@Z)%KCV4W
ul_(Hh=<SG<U79rAE__LC$dTtb(MORe>ZW$D8vNgyI=H=AB^``+~4vY#HzY!Qb;fMQ4kW*AZ&QW-f|8L(;H5NG|fT^WWJi-1(hjbV1ihJD#>KEiHBU=8P4;K
4JE9#&F?i$;3gxp{c+$#AZ@l44W~xcX3MA(cvZ|Ah&w1yVrdlEa=tqt6eLPS0}+n+;Cv*iBB%+ViXv&6LXwc6ilBrd8iZ98kG<^@(^xk*^icWkr<sL+ve0?2
Z3}iG<h)r(i#eC}VrO5`K??-WdvJJH@b|lt`pP=ARl*&Wf`iF*H<@e;oHI^?3&FJBGp@y@N<Mt(u<T^iHSYLBChcLfjgxTV6%a#VCsfw8i^OLMt?<_!pq8GM
aYgTs9%dQi_q=`Zd<)yW?nA|!iA-0$WY?k%1k9GQ+bNaiXeqsO%?1ci*1UyI;ISv^h192fl%UNZuN8JNquKIt-WYaMIs@WJhqxFk2{30V&h-vn2u;okS*uB_
%Y^KZpfgU+uQ_Z-_s%q6=xy3fAPRuUYN*&3s`ndfDa1hskw0Cx=e&LBOpCqEhFx!paGTu{QK7#3ryIMOIT=&I12_{dz(7owm*L(B1`Z9TJd~?hi=rd}Ycd=O
Sg|B<GqGt}!C1&N2?WhV{1E%~yxTr6twTT*g%Vw8&|+g<><#ARH>`rgn(>gvP8k~e>R#wLrA1GMibq-<X)3;5>=Y;6bP)8kbrAymB)t-Q9{buGQi)JJ@3vt1
GX^+2P+*u%L!>rx^EOkQm#(gz%Xv-|)u^|vK}l5OX3h?`VvJSc(q=SrfM!a+n(IXQz70>u6$8&wjje2dev`8`$a9?Pn4~8xuto)C6iA4%1|keZLw?#5GgIw+
G<{I(^yHvQ(^?KxI6js`8u9lK#CvCelIg6+Z60;ccF{s~II5D8s-Y=rSO}PwLZp&nq@<XlX<&*7Vp>LgVArz-==9fTt$EyX(p7d$${cKAMIu1z7vFt6_>ZMe
fx8z(*0F`L`_6mr%i^CeG<zoB2X!2U<gT_ZY%5&WB8rSLa<(>TYU>k3nkeZtyB;_yWI3r8E(yuxJH_?Jbv4YaOmg6-0~qaw(qkRjskIk@xv(N6k~+O%G=~!@
V0yN?==5)IfM%`s4~fP)R1#WNDQqQzG}M_6u%Mpsr=FR)QKYOy7fHl3SXAcok!9u6j_D3a20U(E<{QP$NwHgMK;ICQ{px^T=`kVDfwpm><0nqFb!*6!+X;jU
j(`FS-tQI)u+eCWiZhCzis0~->cWXusC?F9#q^~UT4$eKj)0-q$)%*%k=$jBWj<n_q7$<a?XnY#)$!)938QGltzq(C*Ibc1@VI1L{i}R(O7Xkb-ST=PB1IYV
3o6(MEuyfs5weUuWm8)wwM3+!J;fNjn2H0EK2ylxl7d1eMny$M;VSNFP2D@=HjCq`8O2@TDG>CDp}e;dL30BYW}#sxfw2f+gxhFPrCS)Lu@LDd>6U9?iVV{e
Xm+-ru)ga3wuvnDmm&D~08p=uS3fs>vsY=2mV?vX<J|IlsQ9wg1hEvf7NQxBz{>$bs+<JcV)bJo2Mtx4c&($rD>|W(oxEioMOq@|vAHRh%nUUH2$s<ZxOndA
HjA5iXcIx~`fBj0#f><ZeyVjqh^#s%x2+S}?*p5JJv|vZ9w)*&VpAnI6yESt->8;J*4fB3f#T2_CPW)3HurlWF)EP=Tukg}S*A@KLAT#sZF?snQn27>RIKb*
7W)+Ijx~6qXE=4u+EfeIdyJAC*$5*|=Xbw1ZAa1i_~Zn=7!x812$HoXqX{Y26EJQ{n+zo`(3<_Ogc0^}ghFxkDtWry><G%Q2~f7mf%D$6bkBBP5Gkz8N1rWC
Mdda;B)3-&8JMQz02zq5l2o1@v#iqW1t2b9N3syixP!I?Ro-)~CeUL>ILhiw#|wB}Lh2HWtPiyb4Qzs164d9<^d^2^Uwj;=QL&hg+3VHPcfq$PQ{*b9GH}6_
R;dhQo5Owg2T~{@vrvjsfGJcBG@&yyNK-)0jnyQ`AVrD}uDP;l+Z93uNRbLe-e-?I_`9ZKs(M2jeIAJLGN?PuvWEu`$-x{3l2(YwfwNMDn4k%~3=kL?8VS~o
N}Q@3>c@PBPoieYJx}6mkVZqE)HsI+-S+nY+lexta!ydM#2Be%#<T3g1xfX0t)7N<$ZjMr4zSi-Lgm{#N&4VFf%GDpPjeHajNe8)bE6tnC-1fem4ZjHrKK&m
Gd86QIWzRiE2dWE42VoO-<@xZD-&C=%9S`sQ*_4;H>jr8CfrUF0nRKAh!B*56LJyZvQO?HV108onw*#*a1z7{jT$8lvPzl(?bJIw&PE%ZuT(HjKSRoMx(vQ%
Un`(ZGq;WJJqROb@?aQxtPvP`@uKJOo{m+c=;#a-WbY0Dxjku9%`+|tah}VgM{n5ikkinTc0ixRw`nvT?bXJNCJu9An1j1PH|%%KB@I5|lKN832adb+YvuKR
kpB3vf?akGOY|qyMGdg%g|HsS<$C>`5cJnmI)G_1f0AMfBQQS(td|DhGj{6TKu(nk6++@9f;cg@)3G$_du61aofa%;r()DhXo<opw3KB>jyHReU{yT<lj}4f
eBeNhC~k?iH1I&tlPY9%&M!RJkcY5Lle42Z%~DZN-P|_}1Y3yj6dspPlhcr@@FWgSb~WsWNTSS}tSI>hkoM1zg*2h$9C%q%iFh@fftX|#63B4!<|WP8tJE_)
yNzypy2iZ+6gn^~3)*9lfbvpB4%7fxNOQ%l#~mnH<H5);kg3;eRq%m_QR4GBwvLo|ffJzfcI^R59#znXL(@l0P1pwP3!prNF1kl3%cNg7bD`TS*19p<T@jf#
Tt^+dv)4&nsRqnvMJ9(uNGnSg&n1iz>R2(n=}l?sXEg`0O&5nMtI312)vp&EXLnvJLn4e}N=sV=LomA7WsKO2utTOo?&wS#N(H>UNzo~3LaS`L^mi3Xjh3ZL
bg+Tx(ts|d;c0c$*f9FuX4d54(M;x~r(0UYmW6L-P%~UtOuR27KpsVF%U5kz#Gao;dY)?RYGh9YL490lM7|=Cq$U$>mZc&Ifo5cyJ^Iwp!50aSa-Nh|NT(hi
yNe_pa%qe0LYAG=4-=+Fg0wkAI^N;x9m5lvcPQYsO?YQ{6-KR;&|$Y~bQRr;xegMI*gggxk{AwCI(&Dd4ntou3OI*NAevD$xP^jUDM>|8GzuDV1q}jdLV|}w
r3Qc|XcJl*5UmPO(2)tCbOMy<4AmCcTuz3VgrH)eb}&#@*#k-@t4XAAK^GCEnF1lkz@tFYP$@_y3bd$|K&>j$w3LLQG7`v0F+@ax3lub^D@j1mDh(-16H>&%
NdW?Fl>wz!G71=yg(*%LRrZ~}`{npXJbipJ-nfh9oF57KAS3m4zFG3~+gd6K)^HmUq)9%OtUeaoH<yQ4aBjGBhSiIgjN@9&@YN<=0iy>IJ;Ob)2QWU<0&l^-
YKo~V>)f2lL{k)#Q1UKuZopAA(?rbCOBM9`eNmYJ=sZK%pKJi`gwgIo&}>$NOuk89aauybqMOPapmVrcK6DReLqcCx6FXuzEPL4m$pJ`jRqXbD9!uau4GAi<
^T2pHROi{JY08L$r3VBPDFh`_PzexF3Q$lD1yU5DLQN8d5m6095d<+KR8XKaEWiZHP*Ft`RZuDvpwco>(2&q56w<2@F(KS-0IpSpl*sHtnh%{2mn?`o2`Z+6
92i~(1%LXcjG^y2zQHmI2dBSoxyXeU*RlDN(e+TlNOLE|9Rvb08dT*bf|IrlDNH`4TvJR<P9Vcc1r&sWz`6qmH1IbJpu*?qj6?(kr$`JEP$bl7Fo9@s#tXy@
fRDlfz7qtJ&F6E-DbxN`B~jl$oKVCRuj43b6f^>80Hvcnn0Wk;UFg3fmp)%`U&~cK*LKMdD8&P_h!cW^H3;N7>ph{6FbUn}h8^QcAcNm7U{}zZl!78?C?T1c
iYiJ9CXiu?7K)@ofhq_=N)Y!-;x#&vGDJYqh;)T3pgKV`g(FK67u|!C>@a7yii;1z0sR>j^$jO<Cn(JD^F{IwUEA(-f+wGU)!5*)2lt3^VOaSfV!mir3PyU@
4dFFt1sve=%7}l$L=u$t3))AS@j}j1_5es})Qw3{5{{F<QGYSA{ZE;rT7*!cbZ=K?8JY9RJl=P_4rO3jX{-(@oSHXoCF2a*5JZB*o<5LwqnxPp@+zQ=i>>v5
nQTeaoSV)iv|nzr{C<79wEGl%m_jIUl@e$V0w!@D<l+^j3VKgOpri*>15A=B?@Ovcrp@6cRL4i2dBfy~nB6azLIdQ9p#p&?0EbKrWB|}IP7+j`(Of#sp{R5T
m?$VeM80{iEP?J(8aRYKkZSN-KB*;X0-^+8y3OOjc7cA}A=lJHz)Q|P4inB4S-`|LP$*V!&H#|!sl+~_5P}TF5X%)QK~xbH5F*0}OaLT8QqYtlZftPbD-48H
SWPh?8Zg!*&`>6mVbnA+6B1RYOGY50GF0IM1BYt>9bl*oF4t16DF}iMk|1MgS<&UBtZzB*F!>u`4Ee#_!09!JfKs)Ru`#kvixOIzt!jw~;~0n%VWJ@7El@@x
Gm9PF$ml?z5|kp{w_0##TN>1qK}6?h?m0L}qNt(@nX>CM2t`aLj8YiD;Rr%9;moBLGMFq8Y)KkN6d|@X*f`>fRE8SVKv-K;Sct`oZB+`20Hp-5WQ_)qrh%ba
1!4#!S^1DDLv$#bF-Vl8=t-q&g$UT4tq+$=L9u`cN+4d4wqgx1Lj^$*RuQ0}YE3Y-X2qCFWulU)8Y!WofW}uaWR(*X#7Qtj$s|z?4F?cblqeUaO!gk*W~qrW
=;y%lC?cVnVj>%5!A%iFO9A8txV1s+#A)$;C;{nl#vx7@;!qdCAR+|FON4!pgXkVIh-^l}x)uGyCjsLiZ@L?TZ2tJ85+Hc-kn;6Kh-jp3ltzV>L4R&ULo{m?
s*z=&nb2Yev^ax7PJz*ww;9}M3R_qpqKOR@;zvmpI~a5t15GKbYR0TVCX`0mN{a=lT9%YcV1rgNR8@eY6{U?)D1lNaU+J|4GlN(K?h)EwR$?m{UtHo*@b=>-
&`Ez+f78g^o17%%`(`YkWAd<*zmaxq>k1|fPsRRbO?pu54gzn#hbQV`v$0kR@k|@<(C$~g@d*>sg!FL;8V^U(g4|1N`$1q@1qwuwS`i?SLA`?@|057d5LcTG
UmG68vHV};kbj%;=>LR9FqJkWee<QG`^aMd9jMRmr512~_8nyER7w8YKv4bZ$=%dMMk3ByA*%~wcQS)Fsgtb+1_didjG7$FXYF1(+}e;*Z07PXxI;47ASE<P
#fClfWSS2fpo)eav!VmWp?a#2yl_g*$Z&qna7nf1rdT3^qY)#Sh8___!pLORg^o1?DSDjd3UGwl9BQL-BLff+1F*`#P(}}Jm?5-s%#0BP?rQPHFCDHLc`o@J
nph#?RoP*AJEw2k2t1jjE#5Yi(V5G|%&h6I^2JyDqKMG~&jTWz3Js0=N1~mFH=1Ge@*FUp*aAo}W8}vY@@3C|B~Cy;!9xn5eBsch|0GYbC0&9HFrO3Yg!;`G
+AwQusBjVNMB63$Ifweo{z+EH08_zo2x%b#mL$Tkom0i_k6#doq^5%NYXO2NhKUJqSS1pRWKYXMQcN)?_p*p>VM-w-H0b}OBT6H%QYHaC83Sb=0ChGKWJTn9
kRU=uK}1zlTQ73?`ruGIWmD1=RQ~Bi4v_#fsx$)lU#|`&(-1K<l$uwKfR+MSF1wH{`>9OTz!ZniMYsq1GEyp<Md3KT)$Htr0m?=sAHyhno(Lqz_d7v<q_rL?
F&cuMijq<M+~E$9?FIKlL`Ve0$Dn$uILfer*lQo}-0&XW<2Z~Ne}F&wf1(3`Kb*7+5*t`_EkeUAD-aZ|1WJ?x^9Auz1bPI3_a+~|00xoJa;SethR`WMQZ$MO
zZM@<KS~r?1y4jQAJW)}=|Jwt1|^fMk-9Sa)^Sk~6+={m;D&%Y8vkrWAFq=oA|6gGA{!8j@>b;aDp-j7Iub;Th@1pX&4~l~2mV_Cp}d4uO(ZfgEXD5xJNJlS
6iE7`2&g1Alhd9xxg!cT4u4PFm=EU<#KBZ-IBhhcrC~p`aJ|S;Mu#U92vjau0Dnp;u>?Z@!x)wx|AQ*Xo@r$9Xd;LT2f-!gm0&6fQ{oR&a6r(M0R#sm<6sWt
#V<}!h^S<ts-xByLD4|;8oUcoRRI4?;AyFf35q6?O`P@ISTUHyD?{#4(3+||B~Nns0MG`3(TK$AAf~1VP_mMep+z8?(0M3nCZ@V*5zqiMC`1fNK}dNgc1i%-
4GB>I(3>uzmWU)zK?354kj4j10DT`H*&_c45ab{4m?WX3qL8Md0)e4UJ#c^r=|3N@gU8ca+Jphl4CC?AnmeuvnE=%Y=|Yaj!FeI)Z?;!J-ee0$bRgmiDK(8D
PIE42lt07D-b0ki`@klClcY|C>piJD1nA`sSvgH6(n^OJlMxmyQB*|XJ-`=WHw)4M>H#_$5TxycQF!!dIzyl-4jM{y{h!bs`2S15cTEy67;9Op9{e~k>;#8#
?`#I3+ieIyBwTU<kB~}cf&?N3nnWJT`hfC4_Y-#Y#wA<*Hhat|{^)N~_#NwsaFXbuQd4`#c1??n;$$ZX0o?s=r%-AzW^X^Yx_ema?YAZuD@M0(9EQb*n?;C<
hw(~^3rlrFN$?uSv$d)t!Y~oDZ(wIxw{@Bs9$3}HSFDI3#&}AGp%XHj8F+JV`Gm8S9}v9Zw?Uxoun8*wCXxokqR<YZ6OPPbUYzVI9N+BNe^z+b+-5IgzgzI*
@|siA6^5EPM+>eO+8*MhqJmJ7pdu5zPm%DkP9qHAXi39E6h(fKOe#<(G+$4Wb}5Jt*DuNw%mOJRKMWkhsGVvCDWoV8q?!-{AnJ?eim3UjA+F7l(YRq$G>|O;
Fp~omNivlTl+{rXMN~3EBPvi32I>TY7y<)eb~-^7LtRi`tr8ITko*b7NK9)}AAr!%U#B0}by$=Gh89>NXh-%4ozha2ia<pu1p`g^34k#Q%)jXd43ofKc<@2!
adu!bh+@!DVQ*hk!4>^@N)KTkrcZO6WSlncG5$Yw_vc@*Fz@lzYoGvhK<ZERcL#~GY;X=Rc9$S#0wj`#tM8Km3PDWG_z(x*-Gj7na3V>_hjOH+eGDhhDd(PX
xa(ZgZHn!1SaZM7?YPCcnc0b#CCXeju)terYgQlz&72X`RX|$%Y5{VP>vW_FkMuaFb&m=C<^#(=ROHn@b*gM;vnN5M`nv}}Urce-7>?yRfkLJXh>3Fwtfv&B
@D)Wz=bgjML+eLn57c<!@`d+=j*2d@e!ce%?Y;BWbb5S*Du5`VR;Yo1pnfr;q8ONp(wLZvB50zf29s=)0ZBB;QB%-rs3r=SprE!)R7u+s5$5xP0c~P5!1NfJ
nXbctJt`pBR1(Wc#VChbK7FXfpqsZ`p5s6g5=~SzXmtif1OZ})fGawmQ%>Q=z+x1&1PXHt$9=a|1~$qkBotu55F$-e6Au!JtF2c-fTfPhp_8oC6cZIhh(sd?
L87Ttsv$dW$74}T2F1W3j0G6MM?aEHJUZAmrJ^cYC>bRph7pLoj8a*gj8QEFL2lhptc*kxGeJm2YY@!B1dS{d1W3qZnzd(~)Wl0G4H85&(nSzM_~!&v6v5%M
7Kjb1NfrWXD2lT~Y*KbuS#H(+><V+mu&98*Fa`o>R*Ix3Q6Q_BQDOqYw$5~6bSdsbKs11BMw+A&gft7Hl9Xv_Ga&rQkvzzTLKSEVV7$0FwYJ*ZLTPlw>XEi&
p1Z7QqIk3gfdeq8C<-@|2(WdojZqo`m?4N52<Zldv#K1}N_!aqyK6U3Y=FHhj>!@a(83F@wNa%?JdF+O1JV_FlcjVaTEI&A3#(vGm*(NzOrT*>U5PeHGO`J&
h&{=r{*$!{hA61+g9Ai?Bov~_QV4St`nd)NwnMw(W3~Lf?sy!4=1ELK#>YS^fQV_KX#N<}Eg|?xzZ^MywV{Y8$QR#e^Vd<`+lr*qiXxbjAc#q*2B>sscq369
M@G_pfmJ5FjfMOk$EV=0L_g&_$xRd{AaTM(p$hC7K@W!x<ULcZ5C~MoGb<3%G%P^00qOt(c0zzq3rHm?LJIytvL<q6bV)L)B?T%>E(iA2&~gXhu+<1{0uN^&
1S+I}f+7ecs3?$1NCUtytP+H<^H;T!3-l250sXC?RQ#QcF1`1TH?#ixWDbPDLcfRa{PvI%VIg+G0$ic$3<;1gx8fg<`EpUw0wF@b`$8rmF&L7BXcCQv0ii}g
9f~~%*(pM_Qi0EuVe%h-vCxdpC8qxv!{_<VdL!O4Qp`mjVThqIEpJl}Sq;EV2qX;tNl874?hqsfSV7W&<&;N4B2Wqb6$?sYM*1EQXw|I6+i2DX3@~vx!gzqf
Z!wIXDI#y!1C<x44gKRmNRRFNsdeQu6GT+i6huT&(<KD_Uyd^Y2fh1^Q$S2NYgzp1C1B+v27PEHgyf#fNW`ru#3aHWK*l-+)g)f<U4!_3?SYvZ1|g(qDIe*^
3Q~b003|TQMJeKc8ImdBar8J9II&nD{10VRg()f$Qs?jWCa4CKCP;>clA5Ag0`zFeX(AYaswkkUK%^Q1il6xr45^}(o|;4RhQ((vmm%<?{>qgoAKE~gKv+tU
W`dbY3K5zm8c38P5Zy#hegD&e#QsQri9(Qyf*>dYRtSm)m2h@c95~5vK=dU<<_sGL>b`#tSrnizeiO$A5QynCW;7;)`(uQ<aq*LhiijMx6>C(YUsIVhCT>r~
=QndU#xUUxuK%C&?axv?^Ozy60$?G4B|ny}DN>a`vkV9Hf2X$_Jk6nv2G{0D2mWaTCS$bjyfUY8<W~qO!&69ARSqS5V_vefqaIiv;dX~e#w=_boLC^8en?S;
h|oco(=+tC0-1lG?%8x}Hr?sWKX#!Fx&+glLxl{6$84#zV;!#vuJgS$Fj7r2S4NubUXKPN4&`_}RPE-;j-kMeeP>ATcutqe+{SmU#-?;rEht+lVpKs-i<2Kv
#iQe%Lz7bTDmh=n*N3&2HfySbG_3PP#bv6tpgwW$c<liZy|!&F%9jkd3u++VDaS&WrE0=f-C?R)hjr3YL%=X`!dPNiJ!qBmw$rh<H+ru^a`<=zxM3DoA(#vX
*4yJ>V~yx3LX+~w1y9c4vOGXmeAC{6r`4YpR$~FnB~JtH9`vTQkmRixpL+ovj8#vJn5pAvX`&eBGIbny2Rma@ykz{LYvvUtNv-Ci+L%PQ>{J6ZU@?G-BpwSY
cC`2gj@lwt!o)w-5{aB%`E%@lZ*cCSlheq2>6*U{T~e$?a$8KB)I<+=Q0_Ia1@i=0+f=&da(bIww(;)Qjvnf=k82bIt*KBeQf9=<+#7W*ED|vpwkhsRMIf*H
57+zi5wVDdAL@UK7hZ7USklW%6)tGqNPj{cTMzLVCFX-Iuq!L<Y=RU2A}MT6qvHnk2e3Snl=2-%YT{JjEWb{zx(9c3vmW+2?;?9~>uK#h$F^a8Qywv*k#lUZ
L12}wDP<_uo4axRTMP}T#OGSQsDhOXC)Udj$lw@!9R^Z1YMBEHdmvaO+7kA65J8=V4zR)5Xy~f;b1N*wGl?dkIKvRTxS03e^IOYV=AzrwJq{HGlfc7-bSMT#
S~d=6$^qvIi6~M8p$Jlk@g^p;bb~=h=6G`h-WN+uKvPtd6wp_UXlwG3G?Y?-xcdx!$L){t=gVL?!dv_gWO6Z1#K406hRz>Pg%0O`zq68#e%;%d4#*o%`LGQ{
EPbI(5^1LpW9+EWiVI1L{5R0~nDFb%%d?q-N$P53iP1xY+x+mFLyh?7Tt=3&tXCYSV=`YW2el;9PQAFneW&j%;vF`6F~coHr%Wygipi`#sJ>`^fFqoT`g~`~
LzBZj$anNFtKHSr_V;^S!HR}<oX`Zli&LhxC%`r<Lb60*$dKA|WMS1Djo*TIb-@t?rw*J~-3as;2tE=GSrJADbeQwl57DT1`}P)==+(iDaX06k*mw+&tUN9y
dvF+&cI>Xx%mnWVfGGlCHXEC}lJOIcD5@SYxrO@_YzV%(nlT@OQhuY0hr{7Y<an}&KMGE~fe{gAru4B?WMOH%oNBd9Y~u3LIFrW5k)Zo$RT~?a!HD~t$HNYg
(!#{5430Gqf5V=2HY|GQVZZMZ?gt&3$<0TY$W?gXp@HO_oY}yra`o=(0~tGYR#C-Ia*oH}v!gjPw7u!s7c!K?dqCke1TaVx5nyyBFraqS(INE`8f4gTRl=y|
iJATe$)e{?wRWzqdb@|OY>G~wb#ihZcMYvOoPQ4f8lJTy>uYU(bXv?EP&=t@(q7`%@tj~vh;Rl$X%K>xfM#aB{N501yx!-Iye{>)x#+T5*h^#%K9Xa}hD;F#
pv|mQQG(k~7?@i;7Gv+EhpMI!=%tZ6UL3Y~>o84TJK0p#^K^JGD0iG+DcLGU<fn#yLs0A`S#A%02S`58%{`EN<S`U67?CJaB`9cVXo*@wNlAh>bTCY4s-e`)
iv<O<h(IY4hKfmwAYqE1L+}rPh82D)rcDEJ#sZn14>1JYI`SX&feJ%+n+gY?x3unlo(Ho}1>!uhJq;NMDeZu}z%x#KfoVBd^e}gsisjzXmG)CXa&!P5U6Np7
#9(BgT4$~UK7xFV9+HpLqR_Y;Ng&D+Nk9kh41(kUk(DK71tA#`BBqgqBxI;il!a~ufnZoxjHC?oE**~$KL&l@l?q{gxKn4MhgCrC^aW`_3|kLG7Wapmz0fTn
Aqo;hpI>c&cYyPel|8`e8>1g`Rw{t$&_A{_V#dx%oCIYlJgBHjP^9pcr#a4?8?I2?oK&V$CeYwvxyAeh=Twd<-^YovoVB=}+E<KHCh}k>e!~m0DroogiU=~E
q+S3-VnxIuh?m9_3ImjcAjo9R;COIE`V-CK-~$~yj0c_dNdKgteEeWM)Q>pC`o|L(1{@;u^PiJwL16xZ>6olz-N-_^7g1F*6Z-4`fWUbQ;XtP)E=ZfB7%gBu
)9q|n1;H?0<JI$2LwnbOju)qvcCA?2c^0~f?Mg)blA@tNsr^PwjU(li^%@`mo75_u*g&B5fIUDOT{NRj0$yR!;MjyTH<>gA4pETC;m>mecsh1f4Z$RI?H3c4
Ga|k-Mwc{dWTWuS<kqtgMA1ts9|tCj1M$Fa9Wdhg2gAsMBLnl0TA&ZWK52mjVHWN|@(!0HyFEG~t#<G-n$c$=;2tbq&t4_BDNaQev4V&Rp@OFN*hKg;y2)Yp
o!B)GQ`&Al%ySHfTbMJ5h$jh0DNyzpXl4el&#H4zJck7D^TLa!goev~JL@@)?6{R-{&Iqap==^m_jJlTk?)=~QN-@bXQ23ezVC%8_PLc3RZDEdKY|6(xfsRo
S^i@hbH)w;H<GMM09}O9os%+}X*SHpgH0!(F^H;|qN24<O&h=@<pcXm1T0AEw1GfqGQ=rERTu8Ype;FYDcL532p}e*r9yH+Br(oHgs6IHQh_u9h$054AZ8f|
0t6v|3PJ(~s(_|wkg9SLrX*rUDnw}nVn`AYl9eFA9+33<0l=6b6YK-|q0qsOdU9)kNDI-xxH2h}k>GZGdw3)7Q0xA(oOxl#F4f9o4TBO08SwMKb-&tAp~R8|
FPUT@7EgZ#Ppz}F^WZw$oc=%Oyn5i^MN$hEOj3y^6ui%Q0iPC;AXEA~jTc){P%<@51jdY-b))sSNOi~&(L~hDQ%glrY+?dG3rOe(TVx7EB2_AyswR>sDoO}E
+JdH~rX-}KiK3XO3WB7ds%X%Lk|L;}rY`N#Q#4dCQUpS14HX+`f?}kUq`Mg!XzGh$7g{q`ieRW1CTi!`hbNB9-0BEsk%+G>8q*Ub#8Ck?X*9HKL|~XAn5SA4
*u+s1Kve@mMNDEakrHen(48VvOhHH!Ni!r&GZIX&Ktlxo##2mG6(M+I)OA4t5HST23~cIRA)qRPnc3Ae6a>WtOw_>?#FExBXx5sBl|mw^A`*d4+L?+9CKi)z
M9C9G6u?a^ni?Ge6F`JOuv1yfqN!A<s-{M&DynFis*t9p3YaMai%?X>AQVv%OA^&gReIT?3T7$qeduG!qGqu~8VAW82vrYQlraX_(NPseB(t-if`A~VB!I>$
vcwe>6>AYlB_&Z!Gf+{WbP*=TG`eV3C1#3>2V*T%Y>AR28bV@<5}GI`T7rU^h=_rsqf}K=%tb{okrXvSpw(4GP*X(&)e$2s%n;R3$w5UbU1}+cq|zBss;U~H
rJ$l>nyO1qiI|}%qMB-8rl6@3Eds=?6j2hCsMJ&oO*x8mVKhZRR7*obL>&bvo&??gc=h9pL69dI*MyMBXk=uhq(X!W8jH3moc>wC9O8i|5Q5Pd7)Ht!l_(St
qSQVpS=>=VZoGKS7RjE<df1{ThhmVa)`k$asYXyiZK_{ck94N0SBBd2kjY*ZP*UxxqA6)AooO>BifCyKA*V(nA*2cvv9&ElL~J2~shE`kNkvMPZBn4HD-<;-
HA_GhNmm#sD7JA-TVR49P1BNzrfR6`Gf_~LK}pf7lA<7>ZZv{~gbsow(b>!fdkAqMi$c(}!3?sd!W&9bjV9V<Y6!^&DuQ9yG)6VGf@sp)Eh$)~1{RjfQh?M3
NLpJfVPh*JRFwS35$CB}Qjr@%)-9!?s6hq-lnYB$9h(@4WYeNDn1n)cQCV5U;Mk`nj21SDG(`~-#1sKaP=y4*8gUjZnu}>mZD^w@QlwNPnxeo3qOFS1Qbff|
ZK{c@SfHVzq6ng9G~tA4DI}0JmTDpbK#5vOXsU)-3ZhCWh6$i5l1PFYf`N$$3Z`k2Kp@gO517=-#~Vqm?GkmOf`!mll{j^vpo&3*31R}$v=NH3Ky}f@MyYW)
)uD*er71=tN(mFC(xqt*ozEOpKE#7mUl*>>-Hjg)h7oyTgdm7y10<AbT`LkHY+`0CA5-iqsKewGr4*G+sQ2Ru{QS~vfT#$?Ajgt(@TG7KFD<iz!%RFtcF-ym
VP&CWh|-^16!s|$R)~;_l42NQrM0%k5{+7|VhamtSYHmR%u`8CD@#Q)Q5PT-27yR~rYo$yZG}xCwgQ28fztF2mn&oJ(9Swh{w55JjDSES5VD~py^{bEkiLwe
ssNdq^=50%-A4ul4;07yhzBVDilza-N89=SME_px$5c+WLl;gv51r?2mCAT$1UD4g=Ni=-ltmUXf)#~YPO5Hkn#OwRPA3J{8a5+UItj@?uRQgqX(~YdfrH*}
_v7SbP~w5+N*$sdP*eKmU`UlJK}b}kDPmHBqH1cSp@{?`2txo^Aeg|48-5*d0&!#1ix?QBh#)3C-YOnaPx3kl{}a>_54TT`etIAteG|-Pe+N&^oxhI<Nap%4
;MiR7bQ(u1YCE)?!1*GA#A66BB$3A+3j(2FyFY2iiGcWmhwcRbWVbmWhl%?+^aWgmF0p{<sGAg}P!S<a1N~>K9;T!yNo_fZCZ<W4imC*p5TQ8rk<5ypq=P^V
1|umA5g}1kRV&^Y=w}$>Zh7XH1afOJn5KrQqeiE9cRO9!<1Q+M#7a^W(&=>6MHNPQ*HW!%kz$pLV=@XR!CYOecM;e-Anat?Hju>ARMM4H!`L+ysCKY5NKke$
ZQWR^Dp{ZzU^{|ttqIYpS|W`|RDyznr72a7DP$_CjAK+#<u^f86j10ctd`c=+clw?YK+<jjSU61b|4B)wM@5ajiO0AlWY;AO;b@(*)U9-3>ui(X^4!>qE#+L
#iy;na^QO~M4NJ1TkO!vx}|D0MXdv%4_RdeiVH@ne+yHswp8(9luVd)w_9Z?nOba8(EXI4r<vIEySU;xw|BJdj^!2L*M|<jKyD)yPOt8eG9Lea>uwZ5PYS=n
;s$X383TnI#sz*bB_DJNkc1O3rLsR)Z;Elv=*Jeb;jK^<6e*g^sn(=dz2i=kmJ>(}NrtT3CSHaVpbWwLFGml)bon01?T|c}a6zae5)S~qUff_;6UFJ`>V`7d
moj0cJ8rs?b1nUWyVuqMNzneVJq`7w?N7n*h>Hz&TVcMn=x=No#|lt_v}0^VyfGZ*m+F1zk31cxNlCVg=XV-I>UTceIV10Y-{f+2q?w*D@X5F(hH8dGmI2E#
iz10Q?Z)u)hwc4CkD$lE1Xbt2&M;UGh0P%E@l*QWt$A*6;p$xY<1B{31#OH4IwbJU5YnfJost^qY?jf2nM*gw5cosyLHk*L`!GyQb1FZYLdI>}GNK0@8KLrb
m?9`o(|Tp^BN{6Zx*hL-WW64YYt~Fpn-IO|I1XC=902~vN={+Z41NLe4`w}+>WA9AP7`|J0~0eP>SqD6y&O>dh&|BoJ($73D17ZE(9nHv3Z@03ScF6rf=1oo
Rve}0oD64qVL-$MoVrU|pI?N-jyI4-Z{<yhgCynIlA=+5WCH+th&=FW4fg}-kv-=`NQC2JNLUFX31p&HD3wS<WB|k5AMTL7pv6PcEd2kx$Qj@%YA?Ri8N_Ax
zTqW4;*XqDdu{K7yWQ0fZ2gdqSCH#kKFZcGdO6BNVbN&JdTo{_RbxS%jIBXr7r$=Y`3BB5o0%+<ke?ROMuy{2gQWXoPuU6NnlJ3&y^YdHV<eRB^oX$>1x=h#
%oJ4N0QbeISaOkmwFF@b*dUUq+X;qtG0Q2=M`)Q1O3orPd5kd@bIWEbq4zS!XB3r+9UTq2JKgA`?*Q%g51b)~>ad6Aarj9GwDX6S2au5R^|UptJo%HEg{C+I
?@JYZU$j1iV6*XTbIA{Mq2)|Ynw3=kW|=8QpVU&B+)q;vL(}fS(4V9L^rW0>Si|O*m$8NSMex{n9ymD3@0?#}O8H6D*Iw0jlFZgZ<*K$&qfu5diep6-Rt5==
`+dm7UM(p`mR7|_E9Y*fRS?BNqfuDfXF*cMjJCz72qaLVwg_8ls#2CpO+yS*T2@eCsHtdCAj(l1MT>12N>Npol*w8MA*HLXw={;^J7Ov5<~U}p2XJa4y3A^<
;>OmQNmXR6QA%2{wy05+S`8O$(G=9pDFpek1VMJiMD^NLJwmX1iWo##iaM2v5nLq^6$BJ2Rx=@DA!$@%BOHw^R4%KM+BvLP(YA(kK|>_5tSB{oK(9(zBUIEu
L=r_35fLR7B)w&^ST?ri&1jWUQZ+0R+Mq#gnX6|+Oa&6bR8kRD5E4XEOqwA(DS*;GddlNiEcGOaP7~0+<U4^!)INdj_i)M{XfhHeVpu4qA_xNm6UayQC?SXF
8DH7`cnT<ewg{upcHxa2ZPzD18y<P#cZv@3;%-&bi4*h&L#lSgz%mDDeQ?AmQU*AGb`F+EQWz>?h$V^$zWtXV0oov+$Y19rM65~?0K}~YCu{k1%8!;VVaV&@
lk0a!l2A27OhqJ16A%?7tsq3z0TjVO5<<a6EpQP-_@YQI$e9Gf2{49$N7N-0(u{m`2!eW*01B$|5`-8MGE+iDO*2yj1M+0(N(TGEC5y2;ASr@TVnQ|xzz*}&
6jl9|QUGp}J>Z?8fcJY3m&ndj-25>|-}L@x*SWCX#fagICC@iMt8cL5@q7e5A|jOxC#VXD`(J2;5mZbd!ajksxqA_QxD+6TB)+8ghmr9k&HMxW<QS$@nV<q8
WPu!<rA+&V&!s7gMl}9wh60ok`#(eLO`F!K?L)l-b@X?}&Qv0YvwRJ9Sb@+`iw-E#%E{u3R!`sFru$Y5L*kX%af+p#-@nGPwNX<)c0<N@@NjJ$P>;h39`a7Z
fz;p*XM*DjJ@K7T#Zguri*2Ld@XZ>Bf%9gD8cK8Q5c#PR2d~UTJ_f_~7!P6l0uh3Rp@cE~kXs-|5AoEb3dE5KNfA*%w1q?y48l=FMGyrj0aFMp1qmt?r4&_4
K~qGMEDA)?K_o*|qZ1M^)lxwW!Vw`e1gSw2612@#Q4>@|1k}+`5lT@aB_$NFL=+;(LW}`W6s$=j5LFc+646wXR7z4343Y$~B?u4@vI{B_g;JC<6etrEH564y
!6c+Gl*CafOi0`b-~=rULq$m<(rko=ou>gI_Q3f9c_x|?lDvS>>C{U>2}(j#h)6*)cEphiQ&SYQ4K+bSNkG9QR3kLhr4NweJnRou<Y-ML7$eI|PLCx{qGDKJ
X+mTP7?|=0F(gT^IC4Nl6%Z5@p&>L)O?Hl2VdpB$Ob`wrBuBtS$?zfD*QP|3&}d~<TE<KYG=V?~1f;=2(CBnbO%llsQ?`<rG@(i+prI<Fgi2ASl_DYvP$Ehw
Ho^Z2!P~gFaiAz@M?x5)7?`L;i75v_Xf(NKA{3&M2m&gib(uma*c92xsA@4INr09mG?eKGok83Y*obM8s){=cfEskr>`o-o)hf)=g#b3gmL-?PzyXwbL;`H4
v4RQ;3Ydn1f`FK&A_*oTrYWWfB4&ahfrwIIf=VEy8*?g#Q}+kV=&JoeM38`#$Vv@(A=rAp>nP-q`=v=1za{|g!iaqB{It{Qt2ldo!C^HJ`q+5jJ}7ll!3V&E
5f3-d0C~Vx*~apc%uupY=HRLi%W0TuS`@LWImD6Dnyz?*6X13@JSH$`c`Za@aj*q#o4UGtrdVXMMABl4Cr2ICbTAS$M8r@LB<a=DfC{7pp-Ebouw*fjore#X
btc$!7*=p%1f0GGdF%%WWP|=AOG*Y=9VkW&F2wn`@AdqN@9O;HAFMTg$O-*5d8YLOmJmZnU$6UlbH0C9>gA3G)*SeXj+(^Cq0k4qAzg+okkI*xa&3uy4foaw
0vUtg2BCAbT>bPWKty(}APO_BE`|A&5G(sfn1`LQZ%?y**&`7RJ9LeAaw8Da2r`nyGk<II&0lYszCo|Hm4S7kD$`uu-IcLm;nauUOddPs$fr^W!{F(P#g1Ex
BaCLwo4%+Wh6s&6hUxbAo^`YsF7`ERk&qbcO@l^3S9x)j%XHgqNFZwBnety+o(kSY-l4$>Jr&~&N+Y6$x_T`R?fm=B_yWEa>%&bJQl(H^BV4u#0T3>pO6_mg
FmJ#@-$LW;aL}zGHJF|O$9116d{^Amq6Ly@1WLmD_`(>;o~0qgHZ^4vWVeJ4S~k(wekh7(Y0Oi{SsXxXO7FFVOrSdbp8ZH|0N{AMU||8m3Eyi&UFWSMfDpO4
Ql%)<@QrdWvf^cgu;|F3fs{BSzLn@dP6_jCM}=!OBV#E{LD#tM5g<`*aInoypqIvlfp{=r2+@X=qPwx`?)B|HEgtj=17^KuLG5OREvg#@7>2FWq;YV}>J+s&
S^?ca>dB3a?Kb6!blYVbJ8I@iIW{Umo+XQwcAQrPCbJDkeU_?mm5up8u}NISzyt*y*gr0fv25bvO2F*Om@2E=iB^c@$WrgjDCo`tk_ru{lnP;0X3>%?oGm)0
brW~JF=U*~vrr5wnnOM<#yV72UiHJnt+-T8*K#@DG6}xhVQ{lmsi)Sm;~!ycdc{sRVNQ!99q{5ZM%<iUR6r|rg?UE{fSE!N%blf~VWyKzsM|#mdqs!09KKwc
LKC=Z!9RDKqDfoNd{hy>wOw?q8LSW&>RA9Dgx{M&(%64^hQQY1F#Ghw@aIYjYNt+7xapmwLRIqkZYr}XK`nh)K+`Ra^RsSKDk|6Ja*QeJph#pg8Cyco5D3m5
W&l~B-*+3|iO0I(pycBK#fyT<JR88$#S(yw;Og;MMu*9*YmAK!vnG&5*55n5=iVMvVbUHRMlyjw85?#|STX`jvLHY#_1w(NVw4c7gc0xMXNt{HBZ+L^+u{5W
I|o3KfNaZ^&hF`SzF9?t2W(CK?*ZQ4mbCsz77go#gnwu-OV_KVW2^R-jI-!_NN|Favp5#KpBDP=udf*sI+s|??24wdXm_K5!uVRzV5)*23^3};w$)Y}>XG~k
k#38U>nn69m`tW=Hyj7=WftmGngvLkVkMegrDQ{MJ+An^e8^+SZ08|ZV_Rq)df-vih;W;h0rA#}t)$Z+Yd+w}7-6%xQjyNkW<eBVCl+e)gs|fSw$3w%0c!({
D|LgK%z!#U1TX~4lxPQlrf6reL);2)%34WZeaJ~ii}nn527wqu-{A@AC~ypdSzNLdVL?dQL79$Fd)tQ{Rkcx2IL3qsv!cp?({2rx<Xlf81<gzcZI2O_Ghr|f
u$Br=s>W`&ORTN@<M<2CwZ5s1aX3grrj4OJej4{QH?F<8)SMQ5`eRZ)ewl<;C1Ulz_+41%oPVF+reY5hj?z51ZKFDM@N1cx9W9hInx@B}89;bP(CmGQG{Vz+
N~j070EuI!oy%Fu9(wfVX;ER$ntju*9a;x_AfmmN=<bFW&x;PKp#b*K$QtKwBKE7D_s}(kCDz5*VujlbMXuVx2MEV~<16%io`~;bT<L~KT2prGW`?%DWxB3M
f(l3^L~4jMLqwRIfjX~8=G6#2+5$s?g@#Qu7pA7zU9VclPkwW(3c5r?ma$@;weZ3aCqcT6Xo^)WvGCX`v5$)jrnXYM-;D-=1lmg{lLo*D5D}mdppu}FNp$v$
Prp7rRc2;--J7}y(He+ZU!SDUTaqFUqtq>eN0+th^HB_`d#*TDg%_HEma^!uZgXL7C#+v_!y;hS1;*NKh~R|{iY<NL0&8}NwWKB;6oLxrn2xPzj+!K40wsVN
B;v+4z!=7uK;rq^hVuj`2+Uge2qCrd4s-_s>s4WxO{)bH!kOI8VZBxn28CqRg@c~HKx63X&}?kh(8h`P(jEA(iB<HcIt{+%I^ZHcJbX!m;zPs*jpdQo5XcG7
yi)$;lPlM70iSt8!|L>Y+F-D(!w84dkgjAuJ=VkD5+rstoL<ATleZY=&fT-hb=XEl0YPHLj1=^MVQVyo7Spr2h@$Rm6V`^~2X4e-iwupfhDw-sxMsWR92@J2
s~A%Zk8I$Enkc3yq7z!%UOVTF?0DIcPS%PFB=AeDIL5`5nP@rky>DdP>1n-Cpy-*Tt;kp2o=WhG8|Tl**tz$2ldk<!V4a;Nie7#;SDVB(6phRvg@z#vh*#R^
hYffayRgS(7dLsLIeq%9AVDpmlo@o07ruU1V*uHs+zwBNNRI^kX$ffpsO#g`HE9If=ZgJ$S)pil<TNgk43$XMqBN4wDz%6Z@qma;SDu^ATEYYa1?A&8!o3p5
GWd|QDo}!U#8c+jB--{kyWZp}P`HGcH6o&#6(bmCikmScnkPx5k?C$_fas7zN|2h~`sip8*AykCKIkC?X`|U>?1WCUkB4VPSHWF*(_f9}j}wqAvuT9EiC9fq
&rsATY-SZ$Z4+XOU;`<GaPZWjn@SlPfd^Gjc*SJmR4K{1xsf4qfV$Y-lyJxfhz~Z;D|AXo4ZIZ$#*=fw6)Y7&5YCTXYlOQcg%b{{Tqh;uce0*W<-XeyL)PF1
jaeTgRhs5t@o+q$gtsZkOf?uW#3gph3)~CKjBu1PpLz^p=MK=iBnL7w7_!86<;QJe@>4h#7tT%H)Il4Ww&!MAxuxvW9ci8Iiag7>EadJFN3)%4kTR_8L^+}P
YnxCMMi=wQ$ER?1M4P(4cfPtSb>>b6IlN`~e6mF_+1OI@hpXDFL@f8q>k+dME1l^bYO}vV5Jja!MBH#4n!O*T%&;4cI_wivcEU-qNxC#pUZy+Z1MlDA3lKrW
P4*|AcjHDJqM&0X8P2j|jMEl%mJ+j&1?mB)t!@Yh2_S)@EV+L_UvYP<)9j6#;85y;D(u7xLIP-4JlYe^4YhQ1H+GC1)8GZyfqUQGpljDOdqQpt&rKkLsT|1D
3#D))Tq}(SuxvTwbrgYt3WO}uvO*#Yq0cJ4Ig$tA^+3@zpB}xfQohfL1_yPp+iQWf%mH?#0tUb=5pj((5s-+0%-m@DePRR@6s@2k38%EWS_E4d`^dmIqpI2#
*bQ_|jmEXB=?2bX*c1(gS>zHyMY=NGW*i2&t*pd+wy>}yKvFLv&P}6ZkYeLc%EI)P6KMtx`R-3vbl!(V7n@8%C!uPr=!J#zP-_|IqqaI!o961p=Y8$hE~!_C
VWDT~mGkLWo_0PrSK@c^J7RgDXcrL^j2F{D*ejv!b}zKr*w9`44ha^)sQ#%^96~<54;m-K13-gB5@-?XcduNj-*+~gY!b_}!#IaG*E-j)n8$<4o4sS|Fhmg{
q=0G92sWe<BnqN0cWaY6QHOb}XyI)o*=Mb=S{6q|>_V;n#lkFFr^O09i0eK%<`Q!l5EL8goyyB{<1;(X$1x?1)D~t1Im7|KHM;nRA#Ajdr1~BZ2j&K>F;}(_
--{xJ50_yCW;xrGOeHW<qgTYt!igkrsH43l>l(0P8P0Za(USIWyxH}w`o3%zq#5X-L5KyfGrpDL=~tUV8nL*{5NiOiciYTFjwHxSsIpjG?(JS=2WzbrNEa33
--sun-Yq*@-s{u*KDtn?)FZAu%P<ii`~U+O_#no_I|*T(#8P<ASgCyM{N2P{2qE!d&FZd0^L7w>eRY1NwRnvdbOGM`=f&=l8HSh|eB5&}`6`&tD?^ge<jVsm
XVJ3Xb}TKt<sC)&1>x(Hz!G)~k+(aHS|<UFr#3-$cN}LTZZcPm^eq5uW24I$ha@O5WD(0}3c?s}i)8?C!q&OSJ>MOy7gpx-W|P0Rh1l5krvGEliw)oDFwhii
&VZ96XS71`)5YLiF6j?O&0el;YR@6tj`rHXyJ;200wZC(%mH1?D+_0nOH6GDS)rM9hqFSEuOf1upz^$8?h47q6VhZpfY5P{bQwtpBCQx;F)+%dd$Qa(dI9n#
26kZ&kcw!q%M}|qeWXAp!%RcpJ!^cyA-i#XCj1V2+iO~*0ZKMNTnIacccIbP<bjO1##z`U_7SO>K#^<AGq5Mw5i(YyG&4njWTaU|Y5AMF*}V1f&WAHwD7~sL
;^o8HjYfTVxI)gZdAmImstAw>3)rp%0}9>QVbK>=(j(O84`z43zPWp@Ef9z;5+E<ciX&ru@U2{$b70W{x67_pNoNdOJhRVb+>R@Ty1aFeG1T*E0uIMoCm8gs
^$Z9k>5EBhNjhGp`7$mx3ihuf(?^SCX8eN8<%zzL((7xogfF%4Je#+h<j$+7MR|Zas-QlVSQsoNmQkU`H#~;dU22c4H51%m7DEduWb3vP@$IX<rJPZrM3>BG
Iw!>V>k!muM<bxtdO%n?u~)apTbq3OISoURkf9?EDsa4CZ1&?^DAU__z1D2)8QN(Mx8r4yPif_W$Y`fhoSK$FgQ6g*bm$2{KqLYN2Vjl{6>jp6P<6+mB`h$B
)vjNe&1Q^RBLqW0*x?9t0F)3IPRkzoA(#}H$*zx$@!y^`Dem&_G%(+R-6>OxlL?h>kehVd93#&sIL{Gdvo(?LnO_~fIP%Hc$mu!`%BvKLr_{AZF^CEv!BIQ4
9>zlA`_3y3f;ym3>y(4Ad;7IOx}ncm+u1;8&~AgWHV!bp+SfFB0PQ-QvmxS;)+Y~P4|t+!Sj7a&^QvpXBP5&g&<0MXusG;88w}Jp(8pRqd{z}r>kNy^wr{yS
TrL1q2|FB{*@Fbha_)*TdF|dVXob<sam%wBJq-{Riav#+1U{l-bVD=Y<q~^S;(ISzwLWbPBsdy1VEsP}VGwEZnxkrwwMVJ1o=!|z^l_j(>VSU11`Cy<8#WTp
Fd-_n6}p9O2(asQm8i!}V>sg$xaYg0Qie@`Vdu`c<xOHs@z(FwXj6qdfejq^S>Z=`;;SNtZE>MXgnHt?R;h%xX%HA7oGtC)MD1Clyx_ft6fv@)UI@U5ICnH_
Q_mX1nXNG)RYn+X-NB(_1|0d5TJ{A{UiNUV5RNV>o_D^*OyyWHTkzIH1^3%z<vZ9CgoH4n0Lcm=gIb^gp~O2^V*!8w*Kj)+7JO?3f<>cn1}ktu&V}r3UgBYR
s-IAIpp5K0_v+W;Z5R$moiy<n*z!#q=e3BUs-|Lm33%{!Ilua8GH~3gin1LtgMrG1rh*n8=s}zE_c`lzhsU%l25OyeTN_JxKM(6JQp&XW@6I~5YFF*<>T=Ks
4Gcy^YXV|j$}JDG8nS;EgbPSdq@t8L9i%WQdOGF~Hg!tTqWi2aq7$O*&(-r%*v6*u3R?YD;G@!jc9+|dq)5`!3)S&#wAhN!d|_gDO`DySCqVsE6>AGoA%SmT
MPa;!5<n+Yq695@tfGE0@bziwXrnq!tMl(WlVN)D5QHE7DkNMe1v#@f7~#+(^SpB2c(YhypPJC?66IyPJzqSWRo#<E7}qzkfbTCIo`Y^L%wo%IwT&8LtaLKB
JWMn0D$^^-hOL-$Yg>))4B*MQ$=+Cpz=mZ@9m{c5TU9~Ms?Dw6$6MxinbEI)$_KUWwms14aQq3KCDo8c&As9YO>>*oxuLp{g7SM>kduQ=@3S`p*WOZaJ3)KF
)vkkRI_Q(*8Um6d-==Pjv9e+*5~Kmb6hQPSaDe**vJk(IT|E`ndN6Og>p&yeu*a<hO<&tk66-Akq6}QxmMlAZpKQu~E&2fRhyerzWl)3479CiWG$^s&o$i3*
5(h<|;Otxh!Zt&RoEdT*w*@8;+3pGlk&+|CeCk|nrKX01L%_20Tn2{*@kJfN?l?r*4UpsqR|52v@C+$|4u^5By!v+8&t|UdZJ`@_W3O1*_{eAzz9FJBieV-$
zIN;$a`m~Ev)?k!Rcs3{<w-16SC#A{$8K_};S-mq?+8Hg6L3H=^83E$@zME0Z4d2d5k&{^=m>oL=?=C8Pz5;-Y@Ltkv-&kodY^!PdN@D_MjUU0%{7Cu+ugIo
zeIHF$FD9%WM@poqXYP;f0b#h?i|5oZA;rsyZ-0=?*`7+uT{jdc0lGmF=)0{o?(Uvi|_Q1%y-IK_A}VZb-^-Xo-FqD2?_Q~JU~O{9|VWln>S>GzBs_*x8&{s
aU=*-AOQ8TCBd+WM0&shV3ARJ{%M2m?EB}Pv|K8+y=r@kFUigIHK!uXoGel=-oe0|lZB?oNu@btVZ{(YF*voumROhKJ}#b)mh5@Qr$=1Td6YM9ob$=Sz9i);
8frx}%+)J31jrzvDkv%HZtuo%@}v|OSz~VU%{`}`Tn5n08?v11x$iW>dkZg!SbM1R*zq*yr+#l4O+7?9jf+HHw0&eHIp;BTpn@Qy5xYZtm7PXft&b`?_pH%9
Y>kYqq?XjOfZrI-N~nyR)YUb)6}azjdFGPOlE_NPP*Ai6wi11s62T*Eo?-LewTtmyeola(9}Bmq-cLZG2>Xw4l*E^LXP%uhhJrEN`|!<0GF};^!$?q2O%5X7
vic*V6?rC4LGQh&Z)w2qA0rV6_+!Lk1baDkx_Gz)Lky9Wj<d2hNQxyb@09kTf|*)2vY}sW%#=~9QiuC+GZX!>^Xk3#z<ezu*{&A(cwD244w+_}95n<48A=#4
5-~}suDfhCxl$aqaV-^*j84s7Bq{CC`u6p+{3wbi<t)s}I?%SqimE$`cM2A9Nv)sM_pB;xTAlA~na8QM3Zh)NxLE};C6iPQo9F|${FBLM>SWEI<D(C89TXc9
cLxkT#Aalu1B8S&n?qqI+)&xv3l2^wuyWWV&lsA$zFhO6H@HTu`9Cl>1wtiS4sy`aP$5dvl&vWgN)06n0VxFq0YDoAW)}PUZ8K)3pXPCdO=o7%=DO><n~|qi
Vx8gMc!!&#lbHJXq9kqtbqadS@_%47W8%&=C#l)ncWH`0Q?+>%{%uZ4MC8ss>^++_qOfh7Q#CowinJQWE&9rw_AlkUB7E(2p6U+0sQ*_Kz_YD?F2~LSreNiv
pODVtm`wa<t{6P2`arJr^9NYl)V0jj?KPpbEro$U%(X?yZ64SW4=Wb+3uzWoGqO!Hl%r#)nr7TqHs044r1wRn_{{ms;Y1!zvF+}9G_5Jd8OmtUb%dxql$C>-
c+tz!Y9_WR^g@CM>09`g3b)ob*ypKjw55?yKsuRE-8g&GYiN`epjHP+(;0FCj_gXXjC5!exl#v7Y5NpKMjw{?CG$kZTN(oX%6y#j0gcqBj@|M;y1bU!%+tSb
e*Ha*b=aWw`(CU2Og_G0l=EW2HKi!S^+o->^|kiDGj$l8eyK7ajirIfkxZ1-Y^&`>Ei^wnz@4ry8Ou0MA~0eijGI8~1=eW_l?=8OSp-x#!KB1TmTquf5PFU4
P%q->erj?bG|k;Xc{dfcVPq;aL9H5jg@<U9rs!SUty&s2ZC=o*m`i9aiYr<2va>5hE4|zu1rpnMZq59m%}JuOTw;Q;6Efo$X`p7}Y-Y$?0}eN{Q=FlRcWZU5
6IP?km^pguSsnL=NGIld0R38g2@dQsoN^lD7`D!HmjL}E((!L2hj*ZRkp9>TI>E>09fW{6MEIYM_i}X(_!RGtMnJ&}6(~}pO0u4`ODtQfA&;x9uvBCi?a!5@
rTK`9>Qnn^Hl(BLPt}#5%2JgCS{7Eh3qB_2MW)TL_nbPq$z~M0ZPzCco=sD3rneJ06DUEzi{YNW-n_Ut?43>HH7r@@NO+0x`~pYf9h{I1YFc5LLNM1HLMG;V
JAQVf&pSL};N6?MhoLIBCp%S`F7BtZ-GW<FDB{_Th#TvYk)h`NxBcW8a9A}skaST*5i^v7N8JdXcAX}a!J7x{;oL>|ckg?6l0>CsBzB)kbs<l>6In5drAU<x
@EJaf<CK;7nn;Rb4MHDK{+`ar8aJO!8XnPf86=5a!yB$sCeK5Ei_Du>L|P(GiG@S*+`u2pj2~_JXgV^{Nhn7^qW*Bjfb(>495{ZRAp%hMf#KwcH|GAM^@!*5
J>aZf<iuSDl*s=zKE1=u_C)lj-MjJDE<pDQ!vc&%`4+%VJDfa@q0k)gIp0f4N#z6d03qkr$6lD{!0GPWrs8&>LEJD0HatATxTcyWUzf4MV#cY<w74^A!b4Kl
Bo7|_`b_;jykv)%dZ!75sZtvC_g!VKxwHq~B5OEh--aF5-`CT`P(Dn7um?H~;!lT%u|aQX5YOSYNyUR}HJ~D>m5LynIQgmoAK)^63G3M81vrp7@;r}Mfd|*z
Bbu3V(p<AcA955I+JylX1%R<dRUEMxd{D&6XD$UGudn>fqf3|jh{NP}zl=07BT*oPLX?7%5(Gjs1rrG9U`$GPDf(B#W2xWEyE@CyC`4FUzisXI5Pod;WIfP2
D8IJ!%m{-No;Ays4{f9h1GqzT1F<jL1q@M8trR0qQcahrVcm)~`%lDAppJ#{jpCoON6-)X%l~5lI0z|RP9<HOg#c*>Dc^_i0Q+Wzpij^mPS^@Us%jcany3zk
m)Vr%J`ALs&I)oi-`Z@yDjO1R`5WbShK3^x6ozIT8X-dnQ6(kA0R*N<@TQvc5}gP^&kB2Ijla~6bH37J#(z}+{YS9M>1=n8!-Z5uqgX!kJ<+fc;;4rVdB+hg
gORd1!(L|s6;cvlswg5VrUodJ_``vcp$1|qs-+}?B8XZF*i^)$1ws)bKoCHHTy177XvT=B3}GP>9w!o%jDK24%LwC~z9lpf6+nU2Kum-w9efUcLk=KL0fe01
U#@C6*ox{n4xF5*iA}MMWX^QdQ&N>GC?*it$5*kH>9zj>0-|_p?ccQS_4D1gJt9|wtOJnw!Wx&#dXY>oOge0s)cV|edl}>J6`1nyZ%N<r{Cm>HRi6!~tSM=9
(5!1?n|toS$D3K~52g0*e0zjN5NdvW`0((Qm()I+X3T0JEEaqvJTsV&Bs~S>_!7Nn;gs`;+SMspIVBi^6Q~qAVw)p4X_Qw`qSk7K<S#2xizMCJ>Jd}qbmz^?
iPqh5Hxr^Q=1$D#18BFKda0b}p1SnugbP|*WRV6UK;Cu^OK9H^*PRR=Zw~Svi^IcRr>CG^VZsAJAWFy+lPTwSz0-B)BT8dg49y%tyar}`LIaEKatDbJffCSk
7^daBw$$2oy%6v5<N|FCZIK1YJ6)vWddXnJOhJfGSOb}F1IW8WoZ!rUemh-ef^g1lG}Raw%Z0IU3aqrR`TB;eK`UcKKz{==8ED0dX79`sTLXs-*qCH&wbyL%
)@x}pek809&0nbwR8UxL2o)21vtPMR+SPUZ`_8`UIYkABMw1L;6M-*A=?<UW9XN)K)tt$sACY3qPqjOmO&L{yhlw9-H4Rbq$OiO%K-~;c7u}b7l|Io7#62W7
N@z;L+YbANCKJ%7p#zHzyeA*`+W}Tg5~_fjXm_S%W9~xvT26^*?Y?<1;hRH{QJhV6H=JNnO&rVb_+2-hF18fs)QyaA$2K+8uy~Hha`3{i95LzcpJhVUsMHV=
Y*4gnw9u4??oirF5D&bc9#0YM-LUAsmOa?>&kqg14DX`o2blr%9q5NkZ^i#_0HhiD76ZvBs)9lX-k(JXd^mFD^vS6rJFH~Keto;>Gh#WuT(UjP^#p`dupkhL
i8CUwm-{#N@GdyE)tt)POVkXKK{O5pLLdf$MkFcY6d{3vR*^^)APJEag@O`DmI#_s3L=?;sD>sY0tq5Xf`Wi4nwlyh6$DfSMT-RyiUKOUm&a-k5HfY=(-}?`
0#NZF1;KI$5@Mz+?wvt2d}C2S%jPjeoy{DvVSKe=fo+DE-z<g$7U;1|h*^hrgbmWgQkG?b1y~>w2qTGYs+2*;wjT(Wxv6s0=O%fStPb6t8{Z7?0njI?E6PX>
0?Z<1`rU|Ib=0=A78OcoXCS521eVJgX{;gkb)vRx%s$<sW=1K@>X^!biHV8I^K2>_@t9jpIp^o3HBpJRP%W@X43KdRR_BAw;GPar0Ql(FsaIq$twqnXo?Req
1jZg$hE;x;Qxszmw|#Xup7-zM;uvl0n~yHN^QbSy3WCRDU(;v;hJp&~Qt8DPSg6oqM|MMqWF{g>KHY|<D@-hPYRNm81w&T9IpldA=|)gIGG-AvN8`f>GQuz&
c5v_D-eBaTiw3~6&N`Wlb0E$S><=EL$+)}{A=F|Mi1`oQtTUGxF@iB=3faa|jQfwu`c49=9`}ox6jnY(qAT4Eh8=h4%{-tW8=qPqtbi``UoYFi-Q(Y!f!}#+
1$D_dFtO8|7l5(TQzCkyya%0`KHQH{L-O$S`2LU0$aJE6Fbi(qVY#F3g_m!o{qW~y*swaPv3mpU3ODl&?qPH9ASdD#Q3W7Csx4~iXBK%@ujp^LU5txuydJ&@
t`67~JL@r&{9|S1Lm>p&B$XGz%-B}1Hozj1PAPzXWk^8r+aX2gXP%5q8NHevQ_p)zws>J+C@GBLn8hj;i%{Fbc+pLzVl^w#{!8BK49gYbmMl?QX$4y$fI$Zj
4I)z1rLQG>f`yTBx*A(ZO9sQFyy^i5ec-L^ZRmlZm8a_M9$6QcEQmaFcV4o^!oY6&EsuQ34GX7AXEFn28nn8ePdCA$hjmH;V$)ZpwXTCV)Y#Hn0x>HDVu2$n
l6dnQa*M<c2$+IeP$}|2C=5d^rs)Bw)`tifkq*wdH5EuuBuYUbc>%~OahXXd1~y(&4z#YIkYWf2X;8x^iBaPtk_i)I1H}GWH6hoJ8?y&2!x4fosVApxV$N8z
amR$(y(Z@rI_AvPF_gx{EegdVgz{x!(P#n#NYJg6YK=022pQU5V0AK69WHOY5>TKa1uDqg)6o2tT~b(x!iLl;F*(rU&b$s+9XEY$1!(2qwpp=@sGg__6@5^!
+hnCEEBZw~M%sNv{QRdO<UE13RE+_nL!*K|SD7sO>4Du<kUJSx(L8Rud2gdrNx|dB;mL<t-dMy@QCO=5gpo)_aA+6Gk7FU4qHf-4HI;L0a0o1qI<dZY0Nc<z
LG(q~Lw&)N28ng$dQD8Ym?9u77DAM>sLXgMA-?nE=yLnr`nBTxSdOx%)*<aI5at5IzD^MCZT&udIY)*NH_eY9esMm>o%nsq9EG+bMMU`uTcFSaNQGc|Z5lf0
UjBF2Hf%^n4z7YW0nT-F%^<W7QVm}4?VCuGO<pKbs%cu?fKUrUDJ)1T1Sm?qj?^nyyWs4(8I#13q3c|_MzI123WQ_@(_1>oyq9zaRTGp4L{LtUWL4pgsj=Ma
*H4duxN3oPG-xD-(B<J6RTYF<6tP}MlOU8$90xR-#xTsY6L8}Qp|_imF7r#NGu1Gik>Q~p*ya*DJyWW&ZGiTQ9lhwS2k+6#z|NUQl%32a){EqJPL<Zr#lBjs
67i$pk3@Oy3eh$3upS$$MAHN+K6@&enl53-dkpFCo8n$U#J%8J8t)vz0Yxfavo43CEYt^Mx$B;JyBppms2L&|P<Q9fv(WP-=03geUEcQ*Ek7!+2Z}k3fe3_o
W?^B?hn{UF3`xdf%p$}=SHpWHkY<{j%YrJi5U*YIZ0_$aX{VI>I-e7t#c1E++4{Hlsgth3SJqo?yfYz%wvxAXFe>`m>&k|DbwkfZ0(n}OJUaAc8by<)x<)RN
<2XYF(3T#Vtm&A`S2Gu>tZfV3seAa>fQ<IiCiE;~K+t1o0lfE%c1E259v!DZd%%dMs`w6p*tbkUFLBjThytc47^O%6ao&kT2vDkn+)yH+AUdid+iGECqSe5F
=1r=FJ4B)nyn!H>%>;Hr2}&TT7RVY<ijXimaifePJsKT&tIl(cbXX*Hbtgx$gow_cZ;z!qx^n`RF=LxM%2tMOd|qzN5%6_;?T*sjTDlQdJ*p$C(}x(XQ_MpN
D5N<|>>@xDX&ER=+Upf%K)X|7JX09<yrJ7HtnSS_D$u%S*SoojIzf9g@bx<h4I?vrVQpk%uu&?UtmAx)*rI_;>pf9ms*8sGGkqNSn;XvPUM^+q%$S{%X^cEi
DjjxjTz5KjZ&Y?Pp#+ev;Di@I=~Y+^)nOD1+pey)w9mudZd<x@og2f_!s@4fAgYu(!szjac9pmoN1EMqm2&c^ICQhAi&w3iqXD5nZ#yJ8nvTZDhdS$fmo>e;
u)`FiG{v1<1}zH=)Eyp$^?+&hv}6ZQVbGhv$qd|7;-U*E3IjVh>KV@o#5I~&XhTRhIH)qpCrdQ4#3gCa)6qm=+!Qv3uWSyjCOvCddnCP5aLiN;Xvm|O-r*Vw
l`X6V4=Z`)8_sQrj#k&5>VYUhDE15~R7fBPAsj%s6@evnYXyYRtgTq@jBmbIRtyk#wb0bPiPQq>R|G(IZ>-k2?zhfW=Q!9MRU06{dcgz^R%*MwzPU|R1qYC7
iYY0Jwi+F!MT7-XCbe0R3K}F~$d!@N@ngPCZmjO+ssn!}xx+}*t?R4K47d=^WMI%>-ak6V%Gx2j@4O}H_33`*BFK;BV%o|fY5ojMq6%RaRq9+9S8>y9Suzzn
K3kpj?3`l>6MEAgHEMI`qyofy>%wCtV#Ox;%v}SaoQM-d>DUI|{k<Bz-3|x<<Opbq6e)F3YG9TQm{3J)4ly9rJRM<^0?<vE<Z2D3l0t53P$>9TO(ZwsoA10U
nS_^UU?I_#nIwUtQYQAzf#;Ej#i}|=3W?(SXO4=!q}p|So{D)RFu4Pa$#`s5wm=~0Fp`~RiDghCJ&^@iQ2_#}Z5OB>G7CRzXuk*GsI|YWm$@#UVa=Sud-m<F
PaJ90r36BEYWOli5$Ot9Wgsw&7DbB`jHEhbhX{>m-cNhg2x7p!K>IUzEC-Zsydpv0ZVVI2TG&;1F>85wLi##$&n{sdKC6+Pg<?n{(V-co2&>``2=hVngMt!r
aB9Rp(Od)#(8I<<1dy`d94BJH!b2z#oiR5NI>Ma~Je8aW4=d^B9y=4mzXC96I!k)Y>}Q{jLrk1nSC&sflA)U_Fj>$&G1Z&9!W9WpBPwkuCeRJJs=)6EF{Jw%
tSI1RWh6)eBshd)6VN1n;Va(3D-j6Y2)XgGuJftIWrUz_W5zApy{@-1Qz(WDEFK-TYTDnMg|AaOmUkB2L9q;-CN_exjqUXJn0Y0DF4ZQB2E$;0(9sJ#xiBm9
kTR@g8X=PnGfNPrP*N~w3l>l$1*2^%=sc?(b60g{i+3U2@3>3Rm>QgjIc|~0QrRY4EIZn~n!&u8)4p51LfboQ5(YA>nHgMpB?VYOVg!;j7;Mx)d3?LBm>G6G
p@0%-<_F$u!{b>-s54HFdVJd-8Ot(_?AWKO)tYHd!4FS^pg>r-r)yQBiVf%n1bFSiuF;E(hbto?ncK6@2Hq?Jyto=k%OtY^DKA>o<@021ns>o`-d=dT+Cfg;
W{lB>cXgs^3{^`_BY?c4*iB0Boxs}+JG$AUS;mRv$fm&t4-h098KE$@bky|xYOllv5(w9q31G3EoiU0c&N~$DQpv6?4w*I8vye(QsMSajFasqlD^;Nc=B0z;
m5sp<0F?`}$-afunP)M|C19a|%V>nOHA6v+MTHnr+0$2{og(Wh&Fte^oFZs=>$REdI>|}aFn3F%UgQs=C~wxsARJVYerj^j`yjMOw1_$&_PZe)HPJ*eG=0Un
0e%(Qg_hps$>dCwIwy*StvR=Ak6F37%F_dL43rfBl7JCq0A2-BlNPMpM1s_e+2MfLHu0eiWJ7q$+v~1sYab2d47GrQ5L=2pI);&!g2eIM7h!OY+NbL5@fDab
a;SBgeB$J_$ScMb^EoYBV@*vEc)f=-xMweH3<dRJ*gmBT*nlz0LO=yh{KP*tG2>{seGk!3jlpTkR79{UU6lq-d8FSYg&4>tXx$0qY0Z-u3R1d+ooFyf>b(oS
`SDHN2Y$y}7(8$k4yjH}mn4Ig3TfbW9kth8aGV;ao{bFO7`z|~qQO=yVydBMm!C$V;l!MHEDqiZN*n>_j(4eu2?>&%sJw~|kja5{uxVWyoWjim*L?`}-m^hE
!IXi9nyk&SvT;?HJo5vw*igy}OmViyGTf+9YGyD{6bJ<>8f-O36BKD0M(2HZcVc>O;A3%_hx8R2fpzewWbpw&q$v@GlvN%?WuRxRE!@y&-jg<1IK!ps03m?T
hW6ht@Y*eIu==NI^D05`l#~?$1%guOmvwK;O$mYSL96ZS)^v0aJJwDmy^im@#yNbh3;}aE{pKC55oDSo1QK3{svo#MU>^5^gsO(L4U6x<#xT0D+Cd9T*x+Ki
H+rTO7XX4*oalK4;OYUP&>ezJ<HB(r>C14&Bi8A*YZ9^3rc5TyoSN3NA)^lHhR8jMVAAnUK`Rl!P8vBOxSBTPaT5yYOmN_|8-v*<q6cu*-lq?LMoN=Ij5m-9
kzq%%DsaFXWf|Dlqmqg!vJZqvT*2O)_#%X!AypMc6hzY$l~of&MMW4Tg4<x^Xl(R&Yql2$HsVx^Cf7ZPo!fYmIF#o=aVf{u@t}wG3;}khwbrjW(|LfSE2iqS
(AmHF2<gy61-%g=1}A2{TJOEL@Sm0)mF?cNI%R@8D!p#`=QzV43bcl{beOFL+pc#Z95y!_Bxva^@1GN+WbAAt#4+=zG+bG=vN(|5AzDa+1SOsA3twzpM`eZN
N6wJo29nkggyYS?^_|5M;sotzx`T;va}uOc-%8_iLnA7PbY~eGv$`23fo*~0J}+K#g^st&VM=vSf|6(ic}1{{AqZgwi&h$uM8!o=F=TAEs?8EH3l5xGWw(m7
;mp&((C^c|>PE?;5IJET)#N*JbaM`-&7x%J@*Na83NjqBhf;$$ozn%LKn$=q+@Nj-f)K{-lUhztl%)eoytom*9HYtPJFY{D={GJRh<H&P(?V%kC`t+(39=+6
^8jEN#hlSu+{w_-0yXj2;$`RrCnDtG1G5X$DS+L2CU7Z9f~HrQ(1(ccxG)%W4jxYYGtUBcmLfHbGDO6Q0{y2A5jfx=4#98u4^9roy5+~p>uvAnzzT>!P*MUb
31Wq$f}ugA0QjnsA}7{)hq55>GxP!+qpf4>fj#h{(sqI&gm^zVFBG{X_B39lW3~oUq@pbxK^<d+fX{)(27<c&HiNBEMHX5Cn@hF_?%(wH`DSJ@dN_<8)Q5<2
6E!3}&mHeZwr%POkWf+m)SMzv=SY3=z;mRS9I=_mx&v*rcZZxP2cW2SaoeT&Ss^RDIU5<(HVLE02--LL--H$rS%)$EywCt6rUhYcHye%GO^$=SIFZfWnSC|M
uVO>)KI0_s)Qu>g96Yd&3$HBXIm({%*c4GjGmav9j*-Fwhx*MmOjSzIFv(FWa_p`7;>C_xJq_Lx2+|6XBm^qH@aBfXN*MsujF1$F(17zs1`!_hUgsczsRbsa
rBl&O(`is3fQcePN~T4aREa`l1fWJ(DL(Ra0vrp5VPO4-2axhX1z^s#n^r7n#2Q%bq<YZgzD<Lsv5W&q(sAk>@TZAO2O7{p97UtdV3-cIL!{BA3=`#}y2%me
hUBR<Z!Fe=;m1j*O=1e#!QF;~gJUsHA*O;@)0n6sw(Z<f281aj#NjlCV?t9A0W(uUU7WNqLxcjb1p$m%<f-JWJzDm7Cj^;&5rOGJF$B3xYuOGb9ddqj{YS>$
s8r$pXFF1&?(vzb8VxegNEA~^NH1!^m@qLRG@oGMecgnWQ>?hC;(95k(ZfLIfy^4TsR&D@WyB^qmMlwcH9^pBju-_H13&~9O36VBKOBQ;roKvB?BapXL)zxD
twO<qrL>;+i#+Bwnul>pVFd!qQHP?S=zx-7oQCkWQflN)-NkZ)CSqxY(h37<3`7G-GLzQe%TcUu)4wQ-V+IOp7;4h52S*2Kq@y^mR9rji??zlN6GtFyL|op<
EyTvPtQh1%90WRmcufzOO1b=boU9hng;FFUmK!Oc8AD2xw9!fnf=SpiG=xOy%#jjNtO21KR#{PqvX&8&&>Dm#u#jKTKaaORatC9*DxjiCjaCW_`>eI6+7zzC
UtNa&oFT;#=%LvMTB!yqYK9smMACtjHU~gV%K<DSH$T`A($zJ3H{-^o@4<hHFP0DkuasYLB|9gl9$DYZ0KWduL)Tb277jZYq|^!9c#k=8v{^tZH=H>z>w`O{
?|i@#NkGhuB}*}eH`iHU5o=`~gNZP;tvnY~hl~|FTChWg92Ys;4Zz%BFx~9wu5nD__Tvo%EOpSGA<XoE10W=k5)w_$PUoc#$B!OXLE}}*Wv6Kl0v+L=Ur@Hx
+cCzm&!x!g?Txr1FN+S<d#TYl+=cge%%Yx3hBeA6DQQ?5&2C~eZ7AGg8W9l5d#j~qZ#z9mu4_cXN|}`kV$`8p#2lK#zhcQG(*W)6KA$ru&aM7`!kDad%zoL-
oc_D{W_|8<n+X;|z&UU?3C90nN&+-ewy7D4!8e$eLm7jht(vSFG>5r&8i>V>8cL~g1tE=OYsfkwk|tnW&fT{IWG2oq!Vt^Zl?MO}d#LK7B9e)UhCSdg-WJ*0
R4BS2S@`xa!rpSA#YGs2_@te*%>mbs>duWz5gqRWvUl>oASbcnL-`mr|3u?K&{L4u>IXS86G5jysq<<OKII+|`yn)Qvp5|QoLVwx15O#8f&+x6r1|Fwt&}!|
)~NZG<j;Iz=Rgi7A|waY2}`8Wy^|1*cdFwDB2-Lapg5f_Jz-sGDFc~*u2eLXb?WF2W$Q{OMH)oW>U@4Sh4KIt2%2mqHZ&j=0MDd1o!D!RIW#+!$|pxj-Fo0R
nd7oj(v$(Ljz)55zy=h|4x_OL$`J8kMKK@;2tj+~0K|eGGA<+*fCco5Xc&N|Dj1d_p%Rr%NK$53X%y22(?~djK+*{5BB5dwYKEzaQHdQ7s6;v_28M-0NVtI}
L=6ZnAR6h=(6oRW6vQg&Lr8@KK>CI0dPNP$1vLOKArrf)(-_39j4V=9S}X;PK?S1(OZQ_vus!yisC6_@d9f=rR8>&owmdGK98|>7S8QI_=?g$7*g%>E{sgEP
K;TMql^WuPz7leiRY9WL26Pk=YcVY~Kvt-r3)-eBDgubnlCV%yA<6(wP>IbB4*&$<_5rdzWJAS?w?!EM;CI2&9|>}lHD?A25Qx)BwgT8_)AsghUiK0X+!snU
tcaR8`A=+k$aR4zGg+KEm-MQ>lS81?XF-L;R31%O+A*e(n^Ek7^z7e!a;M9nOGQ#N0(1i~E8{9qeFQLL3LTx*$i!m>hgMH^JC0`IBcAv-k%>G>SlGyRqAO)%
6h((LH--77FgvAitxdQX-+6>F2q2J;f3_21i8L0McfP6&Lsmf(pXaBW4Ujj_29G6w0^gG)`^5HPwBMEJ&RpR98bI)On#gU4e%Wdd-zf_ZH<0U%pfH*<Q%($d
k=A>oYHgZ<?;p~^XT(C}`u%J$aV*m5#xo&G6ah#Sfd<l`?UGNzNh!a~wsK}7w&q~w6x5H&(U#sothSnwGqi02*H}9zjifS^p!Rj6G6q|2zpmiLM##A-u4@R4
o=ePqo?Ewds6jYuhar4ZxhY76fUzjj+LS$QICVsGie9?tqDhE58RDq_4%rrs8_cMMNwc<Lbuil9xcB8RNsG95nAAQ&V0b)R#ZCe-9QCZbx14uxBVElj3UiE+
Q4vuCRRkpvRLV@$!2t{v6hJi7xd3G}11aIug{{Qtj*2wH1jI!H65A2AZr-@anK=#BW_C6#ZMH|!JSUz!ho_%jXz?f0;s#Krf|4Y>$98GZIgqko(XABF6q^|m
f?@(YIto}8fG9wu8bOE$q|{ri^+;MPd{lC%NF5?XNm8UkLV+-VQ4vX7UUSeSI~c)%HpBur%9TKC_lSHdLU4p9FziV?bJ873%WOclIwyE2Y7qMqiB|;Vo#%!7
?>T$B4p;-Sa!+a4xK#WHnc1=j07Jk7jFnYEKnX~(G?hpctu%=Qq|FeW#!8<T1DjTb`7)yfEiI*(9R7)yc$%6IPpj$jHSswblSF8$Z1l?Dpq&FJ;b{%EKNe3%
vQAjA^x~Z8%%UQYSi{G2knHni8i{wLfusvK1DT8xYGun{q)><_Zi|9_N$wuxT&w=FiOZHdBZzgJaS@Z(#zHNf0iiWKAfJ7ONl>k_gi<V@Y6&l6u?GskZI=*n
aaTyOwu=ZYqO$Q^dHm{#TppiROBQnt1tdWrZg7a{9sP*uJQ+SH0n?JFNuq**5Y0rAk`*XS1hf!PfSLpqr2))}CLlmD5gzc^-2?Qoq#G|0DY?HJrr>Mgg%mpq
3LyxZp(&)93Zi0?fS71epireILO_X7lA$OH5U5q6gr#X3R*H$CiKb+tC8VN)B|#)u5g>)n*?{Pvgs%bWsIRS66iG#cl=mXkwIBvhKR#RYBqAD8hoNi;qL5KZ
OqE#W{&VZCJc-M`O=S&`W_|=_)y+F3h6n(J$R89wymYT-`zP)`{9rNiWO$dTlqs2+DeZ{!I&gq}qL1E>fOtzq0?;DD&Wr%_9yko{ThF@tL%|GT-3k}?dC2&B
QxtiQ0%gphYU73ryuX#YUY{6OJb00*Pq3m|uw@W}jsXJZ9b6FkUunLq14*kS1~xe53z$ZMLraToX(+CUrZ>E*5k|>Ggrug~KteA_Q|{Q&+r0=VGAP>&qAnBl
+&xYYjNW;Z4X+uXsB#an^|EsMeMC|=$|>J?->vR6fTYAGow^yPIq}n}t|3j(;ChH|+9!vEG{M~qZt^w@sGU&Pi=!EMWF>>xLxeFk&D$ZvF$uOrLwM?m3>_y@
1b9U=y<^UnO0*b~mBcWPoRtf=8t}25wiu#yDCWOf#A$*$iIQrhRj@FLLgoh8M$QnL27!dwV6=iB^ji>%d}x{O(*|k;AqdngI#kP}F8k$-+)ns%i`f_2u8bf;
P8uc)Ls^6xs(2D0Z0_dBoVVGT5MiW|A&#08k&0o$wo{DZQLM6s+GJQXoJ$_NT!y6Zody$A4r*9XW(3QUF~k{4jx>25dE&z*G;xb%Ff$e|66h47%@_fwWP<oh
yV?%Kz-SL%^;jUmh;XAi^oOIW7upRFS)7){<86gzbK?yrx$A(M4HLQtVC97bh%obx@MXq`I^uUQ4isWBdX$4&j1YW_LAzz&nqS?%J#A<#BIQ+v&50GVnCS~(
@1TGj76t4aj+01QCe?xiw2-EGy@1KG4vsu?t!XCwLK4pmfTFG@3n@;S3Wzd65C>`iX;l4kQA<NaFie6{RYVOVNEZ`+C$od#eo+4(*^=W<wwZzdDF9JGK}}Nw
Kordp5fujU*z!E2F$e*l#4;aM56j*|et1w&{NzwPl@*}?p%C+~*wk0-jrBbOnhcPbBM}hR1DL9wNt6Rez8={Jgb!WEsU$$dQ82*GM3E#CK~i{%5lPRc=|NS3
6YY%OLU<#Zhzjm{Bg!d!D33Z$`t!iGC2*nakztVXg`4+w-lRTzv$)sSDVeCIVyOG)0EENp%$gP|XPNEsQ9~58mLJcCYe(~IUv2zt&NuJSX#W@NAuAGRd*(V#
#88i^j3Ugye|i18iPJy@J85E|oZ~PQSW}U~7im(2$@;j7e@Z`a21leP3B(TwNFX{{2pSME4sPpNPh4+UHA~|pL#m33AciD}iWzC5s7h!dpsE6rhA4m;nHH9I
(6q2Y3^coG8Cohvnl|!4H(*0Z7^zeZ7BFaWF%<;SHR4-pq|#$iWTJ>GYNRTtnkr+HU<&&@JP`x_B|>;PkOCk|5IT4Xpae~rR1G{C+&Z7O%qAXz4{;Ze`u?!;
JfJ|KXjKHz2OwbM=zF}%>;O*=<_cmz<;%y9`RyT7lNit$7?^1=7IJ^&&vpQC2Ey;d?IL9&ViAZyh!?OzPh2k0+8h&NLIQ*y5))KF5JInzYq!4!mD_J?qC%js
ppR-i9w&3imb<Zq2!IR}#S+AofT0T(lo=`Z`5&&+^R@R7=i|o5(%<PB*V84$9smj+A70sBMih65xL<!P1$%(`98pf8?c1B$9CE#uC!~k%-Nw)NY<}*2dF1UZ
dTpbX*lD}RW@j+8`AB*I9L_}CI2a2Km#Hc2@P<Fo@}IoyQXT`ei8?rR7<GHO{r>K?q<-TIhw@~nXSTwJ^6&pnbsd(FUoI>ToxOMo_plGh*Mc3-p(F@p9|PG%
7>NNDMeK{9ucloZO`6xeO?h^P%sofBzO$(CY=9ryh7tcNfPW*Csz1c2kl0AD#$rUEpM+*%T`>?)R3XeRfwGuMWnu$@4f6z#$x!tKfd&R1{kS`TA8;f*5OR5;
kG5z|C*A$3rwW1Jl2kQ+q1Y*WfTYLMR-meipkh*nVuJXCL<I>_2=*Kpg3F*LNQIt0|398PWT5^Z%=(WVDYG5~IioRz%*he>Qxb#tI#~U@P~ncN1X#j&*ATzm
bV`?ZdzT0wigs~_aSI(xxPCqkb3C_1%9^@I0Qy2>G8_sG>LM}Vswy7%7=nCIUoiF|^}uCO{C_3c;HJ_O5eiHX@Y-1jkf|hy385fK03dIs1TatOEe=aWwFwyw
P0`>gYhRd=n*l^bL?VTGwhlC?r@_0wD^?qj(wg1}Q7n9!Q{<Xnib#fnfIPw*y*PW2(}OiViaogi#`r?AvLA0m?LP2-M8Dq{govN7=^?m>W5<~J`L#*WOGEzo
(w+UAq$vNVpH~N}Ca8T{9A_G0C@89SG{E2`qe^H^EhJh>+i1ju#SsZh6%7Fr(3HG{jF2>k_JoZw9-zsH3YnQb!8_f7x3>l%zp8UGM7}01hlu%(l<3lH5lB-O
a1?DBp$qIwb}S>LDwksvnr3uR>l2BfFo&qWPeA^-0#cHuhE{9cXb6JDk})Td=y`c|f<aF^eOq$kz}|kr58VL-sJ>zDxyO&c_+&nW5AF;n$-eJm8T9lH2dF1t
KTu>ieONh>Sd9tLaP>afb}h8`NIWG<R}zPQfyRcYq-iyK$!T!`m=L5I64e0XFFx5ZMn#e5oS5aPD!_|46-q*^9}0fTPRxn}{H%JHWexY}^0$Z^i6>@QN!m=q
@})!kSw#-XdA($y()Lc4e)9VGTm0ZN{9*TgEfE@$jW#xPL#t-0nugPj{d_yH6vR-rSgTkv)e2Cx3uU7!B0;)a{g*+TwKp_zUTrm^BF5UIOJP`~sH6&Nn!|(%
t9sq8s5!dWC02qj{X&J7(MA=ViL|M#fr^%3A_O5H<polt$igrv%@Imf2v89T6BSg|6H7r#P_a_n`)VtRDag2*HavrZWvU6Hr2>dJ$$+#NgJT*)TR{bakZVA!
C8(&YEd*<}#hf4=j2$9Ubn5IH1u4a#ZDA3}!i0>3F8klS`YDs{PJ!+3_0IlA4<5kehayv;5g-(!N|_!2`=sYbI<e`#$cFv(DH4-W5Kt8oOo>HOWH|Uf0UkIy
4LsDmMx7RN938PP+j<ko-H01NX-OY1?&@Bp+lH}cCScED*hL+HqtrGz2SyA%w=v)kMFWW{QjEzG6i|^RRNhXKlAS4_LV%$PLW(9z2w)~URm3#J2}r~VOj;cp
4QoV2Eh1GEF$vPTX=-H(RH3eyLYg1f2=M`3DuzivL>AS91~C91%()0i#w5`|30WQveEm<kG#W?b+HT?r^VS$Ald;>UxX5zH9UnjZb8~#(>G9LOD82-}oX;ZM
B<r-|n&Or$RI_t2HXCPFt`lbEf-+(i1)pC!d_6?|#J<y0sE0fNbC7!_3KS_oJta-jD8BnY#!rr<n@^T5vRWe3ZNDL&J@^y<ym$Jb_&kBvQ->3^52LhRSkKj<
Q(eA9;nC92(q4B{*wHofy%2fSvC&91J6t6Wx44GkVzPm`pgV7O?!E{K!yd<oPG+R??Y`$H23i$`P6F1^L=A1Im!G-L5uQX}w30$o0r$)551h0#ow=iF$J79Q
f`{)Jq$os)7=ZHFeck>BK=Dn`9+K5i-)^AHX$=Vwx+u&MA+`j-G)kI6t(75=4G{{Z1qqVy1eMYa6so6ciV7ME337OF!VgISc}k8X<p!lY(f|Vz^Pe7;71XGo
IZQy4%LJz!g$M^^gq(66VUAG|x4lr!P`ajMvP`1r#d)wh{4cmTDJaOw8jz)SK=sEMqz-n1l0-crqz}a#=6rzkX9CB?iYO>#tq8VqCgK`1%f8MwO`WND<AaVK
REk1lpLw1$yuJwU@K!m=&hjJ-aWRQZLKFk^m3l^<-Rs5E0APm?oMi{k7r5L87tkyw`+kE*LHABPh6Merggwd1KsH4ao7y>)<;kty=WBuPG28>>68t0(pa3Zm
DFl3fYzad6agZo!=-|P_1Vu$8+^{-mp^-?tgvL3sNEdc!i$BKXeW6!V-<H(1UuLEDzUwSIGDEv0-VpB&uu?56K&=YU(4k2{r@Y1du>Wn3F#|+}24Esq1B|%-
NA?uuHd9DA$EF;jB#@+s;v|o<5knPJvXU@NLqMd}F$n}SF$^ZaW;uqyxY<uo_y0^MK&8$F5ir6D|G4&oKU+tzdK{G5(LX=}Qa?ll3HP|>t6-L85a_gjJFNbF
n&U<c<N5qzlnW5mg=SLXQ?)!Gu>u;s2p*^YgQHnH4kjoBMN)Y*WTL{UzXkz<)NX|VfPf$g>qLUAg<HfRBSryeUTH^zNZ>Ov9gvPx!0?kq0QD46y=g#gp?lLA
f()c;gd~7QSpXoRaLowbjMiu(f~a!?oosdAT9(-|{$R<IkvmhfFnh2K4j?FW@Z{^cLpnr8>Tp+PMKW?>-31ATuNs;dGjODUHxPQj>H&fP2^QUp8zF}_kgzz?
aXRBwaiH;APCT|@mMxshcnJq!p%oG+>lX36m!$$E6Jx12Lcv7P1Q50>dK4YEu^_}|kaPn>1Yz$;YeL-+h^I>_g8&f9sylYZ)g8Us-fOK{!_NBMm~<=->4}0C
xznK9<lg5mTi$l$*0kp$7;K4v#&5FI0o*I8u`>*;u8(v8sy#xJ1QLwz(+W@?c1;!Ebn-g+TJ_i(n*~>@92|y|G%Q%Knp7CG)0&tAHmzNZxR}wHD1<bFsHIS%
Y67VvO-3vfyd{*m*BR#EZ+&ySs2ONR5(pr%S+6*?4ym$+Shx@bimqAMVvGS&LdSh_UW#nJ?QanbdVp9qZC(?Wb8inj<4oXW+6r)6${DFG+&DP!T<`Wu^I;4l
Awa~o8T98OV_jZ~yK^rf#-Kh0Dz+B=aC*XQfk=ub5Zde*W|Md{n8U<5XdJp2VS6@X9aASA@qABws-;`jn@dG;u8jz6*JPTlN*ZrUdNFs~zE3`#t}|mXjF-is
bZJ(ChL;eHC{obo0wbO?Jo*PIIib73OdG)V22-SHhBWb$KlT|MAs?v$K#&O`tg1q&Z(f=Ph_b{91aqo+)h_lb>qSr?Sk*~iCD~O()%<`kbD3JZ)Pje!raTe?
SZ`Q)a5r&H_Y&`Uc5q?=?m#f79dX;ShWqsk!P;Pe$q?#<2*xO+A_!yx4U&<4;a{j6-UePMxeNyfyGR)nknhQ5$V<nWlyb0}nIzx_&f~yd4^8;(jdS~XmybYB
y}!iE_WeBB`s3`3n!mvHaF?%y<21i-8}gH!RxPDy!m%2^-t0f>wK7^}8v;2pnR2;APCh_-2e>EY=OocLJj3{h;3*JG5=xX5p#uXUBrz~lNJ>CTvII;6B@i;j
LR8A6NTJ=G!X=rYhNcoqhL$Jd(&J=VSSCppg`lOSDIlVjtVo)qXbFOXfQe$Q29xqnsyaVpr43TkQ8Xaw0r)5fVbX?@BATd*`Z!D%!=C0#qy6D8{tPAff`j&m
gm|9cOnH4eb5PJf)AGRbS$h9dN&Q=}#AF$)q|eJRW?uoko+tKyxBqTr&-q@=1)ds_87fwPe}}aBpXR}*{@muIOO6IkTsgwoQr;!BYOw@A!G~zgGeo5&6qGwa
p0KCdPXBfnV~vi^?@oGxJCbU`rwPCsOHkMCvxa?dmi@QopMc?eS;(lMf3d8aWU9*lGXk8pF;L=3-yAJKQ^pQ3<(d;Rn3k7XC|iBZ($A-VE9Xk=Jkb6LIe)|U
+1EGdF!FJdd!B$$(L>cgxYqJQQ*`*CQB&xshkY{i*WA=~*OzdQ2+<IZ2B{jsmLDvi;_KheNORibCfH6}Bw#EsEVY9UAddqB$=6)@+G*S{J(3OyP(09}Ko9`m
x7GK1pbuyLHH7i;ANbqo{=c{M@A3P2VZwdNdUkhz->1#oI2S_)EI<wmvp8!z)53~pC-OB2VEtYNAF;pJ$+{<nbgGpS0P~HSBG6@##-sh_K@lp8kIFy%cimiS
o|zOaau6+J21Dd>1=l(E<++dD|JVKcj(mfs;5oPc2mTMa`)a(b6}g@7m4F28-ywpMp9=27hJn)%2c8!hljWWqIpL@InAe-k8y^nUd($|Quvnfy&6>~RECt1>
SA<-0hSwj`($}!Rl7+oT=K06wktAdP7V_r%4Q_4x{yQ*lShJ4tbEoQhkQxVfz-Z*WjAmPB&QR8h4v}~An9&T%i^yw#7Y;9KARor;%Yi%mzn$b^E&ZepWOW*k
YpJOqM?Pr|zr{}Xi^aJWk+iZTu?iQH0n!k2mya4BL-26<9KEw6MpUWykiQ$RJ(j(SIJ1-B+rF@(TXSoavDla_89$;fKvIaL*+{ty$5oQ@vs_I;?$T@?3N1yP
JfD0+f67Ig*Y`t%!RBG+hwx7i1MjypUzSSjuIBQ&efKa^_&hoayYA8^0}e#xxthQ2_O5vC|4p{v1blC(c-jYt9u)YvUbrm85;*G19Bs(&cFbU3sfP+lQ;WMj
5Ik=e@V~XXhUE_K%ptzsdylNB<@NvB_V#nrKjHeml^_4&?ntK!5)2SLWMB
"""


def register_lakeflow_source(spark: Any) -> None:
    """Make ``spark.read.format("lakeflow_connect")`` read tables of a PI System; see the connector's README.

    Raises `ModuleNotFoundError` when a package that the connector needs is not installed.
    """
    spark.dataSource.register(_data_source(ARCHIVE))


def _data_source(archive: str) -> type[Any]:
    """The class to register. Spark pickles by value what is defined within a function: so is everything here."""
    from collections.abc import Callable, Iterator, Sequence

    from pyspark.sql.datasource import (
        DataSource,
        DataSourceReader,
        DataSourceStreamReader,
        InputPartition,
        SimpleDataSourceStreamReader,
    )

    try:
        from pyspark.sql.streaming.datasource import SupportsTriggerAvailableNow as EndsByItself
    except ImportError:  # before Spark 4.2

        class EndsByItself:  # type: ignore[no-redef]
            pass

    def unpack() -> None:
        """Let this process import the modules of the archive, before any others of their names."""
        import base64
        import bz2
        import importlib
        import json
        import sys
        from importlib.abc import InspectLoader, MetaPathFinder
        from importlib.util import spec_from_loader

        class LakeflowOsipiArchive(MetaPathFinder, InspectLoader):
            def __init__(self, archive: str) -> None:
                self.archive = archive
                self._files: dict[str, str] = json.loads(bz2.decompress(base64.b85decode(archive.replace("\n", ""))))

            def find_spec(self, fullname: str, path: object = None, target: object = None) -> Any:
                if self._file(fullname) is None:
                    return None
                return spec_from_loader(fullname, self, is_package=self.is_package(fullname))

            def is_package(self, fullname: str) -> bool:
                return (self._file(fullname) or "").endswith("/__init__.py")

            def get_source(self, fullname: str) -> str:
                return self._files[self._file(fullname) or ""]

            def get_code(self, fullname: str) -> Any:
                return compile(self.get_source(fullname), f"<{self._file(fullname)}>", "exec", dont_inherit=True)

            def _file(self, fullname: str) -> str | None:
                stem = fullname.replace(".", "/")
                return next((file for file in (f"{stem}.py", f"{stem}/__init__.py") if file in self._files), None)

        def of_an_archive(loader: object) -> bool:
            return type(loader).__name__ == LakeflowOsipiArchive.__name__

        finders: list[Any] = [finder for finder in sys.meta_path if of_an_archive(finder)]
        if not any(finder.archive == archive for finder in finders):
            # A process outlives what it ran: here another version of this file may have been at work.
            for finder in finders:
                sys.meta_path.remove(finder)
            for name, module in list(sys.modules.items()):
                if name.startswith(("osipi", "lakeflow_pipeline")) and of_an_archive(
                    getattr(module, "__loader__", None)
                ):
                    del sys.modules[name]
            sys.meta_path.insert(0, LakeflowOsipiArchive(archive))
        try:
            importlib.import_module("osipi.connector")
        except ModuleNotFoundError as error:
            raise ModuleNotFoundError(
                f"the PI connector needs the package {error.name!r}, which is not installed here: "
                "add it to the environment of the pipeline or to the libraries of the cluster",
                name=error.name,
            ) from error

    def opened(kind: Callable[[Any], Any], pickled: bytes) -> Any:
        """A reader in another process, which may not have the modules yet."""
        import pickle

        unpack()
        return kind(pickle.loads(pickled))  # noqa: S301 - it comes from this file's own process on the driver

    class Carried:
        """A reader of the archive, which goes to other processes; its partitions go as bytes, for it comes first."""

        def __init__(self, inner: Any) -> None:
            self.inner = inner

        def __reduce__(self) -> Any:
            import pickle

            return opened, (type(self), pickle.dumps(self.inner))

        def sealed(self, parts: Sequence[InputPartition]) -> Sequence[InputPartition]:
            import pickle

            return [InputPartition(pickle.dumps(part)) for part in parts]

        def read_sealed(self, partition: InputPartition) -> Iterator[Any]:
            import pickle

            rows: Iterator[Any] = self.inner.read(pickle.loads(partition.value))  # noqa: S301 - made by `sealed`
            return rows

    class BatchReader(Carried, DataSourceReader):
        def partitions(self) -> Sequence[InputPartition]:
            return self.sealed(self.inner.partitions())

        def read(self, partition: InputPartition) -> Iterator[Any]:
            return self.read_sealed(partition)

    class StreamReader(Carried, DataSourceStreamReader, EndsByItself):
        def initialOffset(self) -> dict[str, Any]:  # noqa: N802
            offset: dict[str, Any] = self.inner.initialOffset()
            return offset

        def latestOffset(self, start: dict[str, Any] | None = None, limit: object = None) -> dict[str, Any]:  # noqa: N802
            offset: dict[str, Any] = self.inner.latestOffset(start, limit)
            return offset

        def prepareForTriggerAvailableNow(self) -> None:  # noqa: N802
            self.inner.prepareForTriggerAvailableNow()

        def partitions(self, start: dict[str, Any], end: dict[str, Any]) -> Sequence[InputPartition]:
            return self.sealed(self.inner.partitions(start, end))

        def read(self, partition: InputPartition) -> Iterator[Any]:
            return self.read_sealed(partition)

    class SimpleReader(Carried, SimpleDataSourceStreamReader, EndsByItself):
        def initialOffset(self) -> dict[str, Any]:  # noqa: N802
            offset: dict[str, Any] = self.inner.initialOffset()
            return offset

        def prepareForTriggerAvailableNow(self) -> None:  # noqa: N802
            self.inner.prepareForTriggerAvailableNow()

        def read(self, start: dict[str, Any]) -> tuple[Iterator[Any], dict[str, Any]]:
            rows: tuple[Iterator[Any], dict[str, Any]] = self.inner.read(start)
            return rows

        def readBetweenOffsets(self, start: dict[str, Any], end: dict[str, Any]) -> Iterator[Any]:  # noqa: N802
            rows: Iterator[Any] = self.inner.readBetweenOffsets(start, end)
            return rows

    class OsipiDataSource(DataSource):
        def __init__(self, options: dict[str, str]) -> None:
            super().__init__(options)
            unpack()
            from lakeflow_pipeline.datasource import LakeflowSource

            # Made anew in each process: it holds the options and nothing else yet.
            self.inner = LakeflowSource({**options, "source": "osipi:OsipiLakeflowConnect"})

        def __reduce__(self) -> Any:
            return type(self), (dict(self.options),)

        def __repr__(self) -> str:
            return repr(self.inner)

        @classmethod
        def name(cls) -> str:
            return "lakeflow_connect"

        def schema(self) -> Any:
            return self.inner.schema()

        def reader(self, schema: Any) -> DataSourceReader:
            return BatchReader(self.inner.reader(schema))

        def streamReader(self, schema: Any) -> DataSourceStreamReader:  # noqa: N802
            return StreamReader(self.inner.streamReader(schema))

        def simpleStreamReader(self, schema: Any) -> SimpleDataSourceStreamReader:  # noqa: N802
            return SimpleReader(self.inner.simpleStreamReader(schema))

    return OsipiDataSource
